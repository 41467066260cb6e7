package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Field;
import dk.masterclass.document.html.HtmlWriter;

/** Writes the controls one types into: a line, paragraphs, a number, a day. What was typed stands as it was typed. */
final class LineHtml {

    private final HtmlWriter html;
    private final Form form;

    LineHtml(HtmlWriter html, Form form) {
        this.html = html;
        this.form = form;
    }

    void text(Question question, Field.Short text) {
        input(question, "short");
        limits(text.min(), text.max());
    }

    void paragraphs(Question question, Field.Long text) {
        open("textarea", question, "long");
        limits(text.min(), text.max());
        html.attribute("rows", question.inRow() ? "2" : "3");
        // A browser drops the first line break of a textarea, so one is given to it.
        html.text("\n" + form.answers().textAt(question.address())).close("textarea");
    }

    void number(Question question, Field.Number number) {
        html.open("span", "class", "with-unit");
        input(question, "number");
        html.attribute("inputmode", number.decimals() > 0 || number.min() < 0 ? "decimal" : "numeric");
        html.attribute("data-from", String.valueOf(number.min()));
        html.attribute("data-to", String.valueOf(number.max()));
        html.attribute("data-decimals", String.valueOf(number.decimals()));
        String unit = unit(question);
        if (!unit.isEmpty()) {
            html.element("span", unit, "class", "unit", "id", question.id("unit"));
        }
        html.close("span");
    }

    void day(Question question) {
        input(question, "day");
        html.attribute("inputmode", "numeric");
        html.attribute("placeholder", form.words().of("day.placeholder"));
    }

    private void input(Question question, String kind) {
        open("input", question, kind);
        html.attribute("type", "text");
        html.attribute("value", form.answers().textAt(question.address()));
    }

    private void open(String tag, Question question, String kind) {
        html.open(tag, "class", "answer", "id", question.id(), "data-address", question.path(), "data-kind", kind);
        html.attribute("data-revision", String.valueOf(form.answers().revisionAt(question.address())));
        html.attribute("aria-describedby", describedBy(question, kind));
        html.attribute("autocomplete", "off");
    }

    private String describedBy(Question question, String kind) {
        return switch (kind) {
            case "number" -> unit(question).isEmpty() ? question.describedBy() : question.describedBy("unit");
            case "day" -> question.describedBy();
            default -> question.describedBy("count");
        };
    }

    /** What is counted; empty where the label has said it already. */
    private String unit(Question question) {
        if (!(question.field() instanceof Field.Number number)) {
            return "";
        }
        String unit = form.words().of(number.unit()).strip();
        return form.words().of(number.wording().label()).endsWith(unit) ? "" : unit;
    }

    private void limits(int min, int max) {
        html.attribute("data-min", String.valueOf(min)).attribute("data-max", String.valueOf(max));
    }
}
