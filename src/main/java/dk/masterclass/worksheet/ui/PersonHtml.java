package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Field;
import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.worksheet.Value;

/** Writes the two or three lines that name somebody: initials are enough. */
final class PersonHtml {

    private static final Value.PersonName NOBODY = new Value.PersonName("", "", "");

    private final HtmlWriter html;
    private final Form form;

    PersonHtml(HtmlWriter html, Form form) {
        this.html = html;
        this.form = form;
    }

    void write(Question question, Field.Person person) {
        var name = form.answers().at(question.address()) instanceof Value.PersonName named ? named : NOBODY;
        html.open("div", "class", "person");
        piece(question, "name", "text", name.name());
        piece(question, "role", "text", name.role());
        if (person.withEmail()) {
            piece(question, "email", "email", name.email());
        }
        html.close("div");
    }

    private void piece(Question question, String piece, String type, String value) {
        html.open("div", "class", "piece");
        html.element("label", form.words().of("person." + piece), "for", question.id(piece));
        html.open("input", "type", type, "id", question.id(piece), "data-piece", piece, "value", value);
        html.attribute("autocomplete", "off").close("div");
    }
}
