package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Field;
import dk.masterclass.document.html.HtmlWriter;
import java.util.List;

/**
 * Writes how one looks at the rows of a table without changing them: only those with a word in them, only those of one
 * kind, or in another order. The browser shows it where there are enough rows to get lost in.
 */
final class LookHtml {

    private final HtmlWriter html;
    private final Form form;

    LookHtml(HtmlWriter html, Form form) {
        this.html = html;
        this.form = form;
    }

    void write(Field.Table table, Question question) {
        html.open("div", "class", "table-look", "role", "group", "hidden", "");
        html.attribute(
                "aria-label",
                form.words().of("look", form.words().of(table.wording().label())));
        search(question);
        table.columns().reversed().stream()
                .filter(Field.Choice.class::isInstance)
                .map(Field.Choice.class::cast)
                .findFirst()
                .ifPresent(column -> kinds(question, column));
        order(table, question);
        html.open("p", "class", "look-note", "hidden", "").element("span", "");
        html.element(
                "button",
                form.words().of("look.reset"),
                "type",
                "button",
                "class",
                "link-button",
                "data-action",
                "look-reset");
        html.close("p").close("div");
    }

    private void search(Question question) {
        html.open("div");
        html.element("label", form.words().of("look.search"), "for", question.id("words"));
        html.open("input", "type", "search", "data-look", "words", "id", question.id("words"), "autocomplete", "off");
        html.close("div");
    }

    private void kinds(Question question, Field.Choice column) {
        choice(
                question,
                "kind-" + column.id(),
                form.words().of(column.wording().label()),
                form.words().of("look.any"),
                column.options());
    }

    private void order(Field.Table table, Question question) {
        var columns = table.columns().stream()
                .map(column -> new Field.Option(column.id(), column.wording().label()))
                .toList();
        choice(question, "order", form.words().of("look.order"), form.words().of("look.own"), columns);
    }

    private void choice(Question question, String what, String label, String first, List<Field.Option> options) {
        html.open("div").element("label", label, "for", question.id(what));
        html.open("select", "data-look", what, "id", question.id(what));
        html.element("option", first, "value", "");
        options.forEach(option -> html.element("option", form.words().of(option.label()), "value", option.id()));
        html.close("select").close("div");
    }
}
