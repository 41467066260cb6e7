package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Field;
import dk.masterclass.document.html.HtmlWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes what one chooses from the rows of another table. A row that has been removed there stays chosen, and is shown as
 * removed, until somebody chooses otherwise.
 */
final class RefHtml {

    private final HtmlWriter html;
    private final Form form;

    RefHtml(HtmlWriter html, Form form) {
        this.html = html;
        this.form = form;
    }

    void one(Question question, Field.Ref ref) {
        var chosen = OldOptions.chosen(question, form.answers());
        html.open("select", "class", "answer", "id", question.id(), "data-address", question.path());
        html.attribute("data-kind", "refone").attribute("data-rows", ref.table());
        html.attribute("data-revision", String.valueOf(form.answers().revisionAt(question.address())));
        html.attribute("aria-describedby", question.describedBy());
        html.element("option", form.words().of(rowsOf(ref).isEmpty() ? "ref.none" : "choose"), "value", "");
        names(question, ref).forEach((row, name) -> {
            html.open("option", "value", row).attribute("selected", chosen.contains(row));
            html.text(name).close("option");
        });
        html.close("select");
    }

    void several(Question question, Field.Ref ref) {
        var chosen = OldOptions.chosen(question, form.answers());
        html.open("p", "class", "question-help ref-none")
                .attribute("hidden", !rowsOf(ref).isEmpty());
        html.text(form.words().of("ref.none.yet", exercise(ref))).close("p");
        html.open("div", "class", "choices", "data-rows", ref.table());
        html.attribute("data-least", String.valueOf(ref.min()));
        html.attribute("data-most", String.valueOf(ref.max()));
        names(question, ref).forEach((row, name) -> {
            html.open("label", "class", "choice");
            html.open("input", "type", "checkbox", "name", question.id(), "value", row)
                    .attribute("checked", chosen.contains(row));
            html.element("span", name).close("label");
        });
        html.close("div");
        html.element("p", "", "class", "choices-count");
    }

    /** The rows that are there, and those that were chosen and are gone. */
    private Map<String, String> names(Question question, Field.Ref ref) {
        var names = new LinkedHashMap<>(rowsOf(ref));
        for (String row : OldOptions.chosen(question, form.answers())) {
            names.putIfAbsent(row, SourceRowsHtml.removed(form, ref.table(), row));
        }
        return names;
    }

    private Map<String, String> rowsOf(Field.Ref ref) {
        return form.rows().of(ref.table());
    }

    private static String exercise(Field.Ref ref) {
        return ref.table().substring(0, ref.table().indexOf('/'));
    }
}
