package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Field;
import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.worksheet.Address;
import java.util.List;

/**
 * Writes a table as one card per row, which a phone can show one at a time, and a blank row for the browser to copy:
 * rows are made there, so that it also works without a network.
 */
final class TableHtml {

    /** Stands for the row's id in the blank row. */
    static final String NEW_ROW = "__row__";
    /** More columns than these have their names standing upright. */
    private static final int MOST_NAMED_ABOVE = 4;

    private final HtmlWriter html;
    private final Form form;
    private final QuestionHtml questions;
    private final NotesHtml notes;

    TableHtml(HtmlWriter html, Form form, QuestionHtml questions) {
        this.html = html;
        this.form = form;
        this.questions = questions;
        this.notes = new NotesHtml(html, form);
    }

    /** @param level of the table's heading; its rows stand one below */
    void write(Field.Table table, Question question, int level) {
        html.open(
                "div",
                "class",
                "question question-table" + shape(table),
                "data-question",
                question.path(),
                "data-table",
                question.path());
        html.attribute("data-least", String.valueOf(table.minRows()));
        html.attribute("data-most", String.valueOf(table.maxRows()));
        html.attribute("data-row-name", form.words().of(table.rowName("")));
        html.attribute("data-fixed", table.hasFixedRows());
        html.attribute("role", "group").attribute("aria-labelledby", question.id("label"));
        heading(question, "h" + level);
        browse();
        html.open("div", "class", "rows");
        List<String> rows = form.answers().rowsOf(question.address(), table);
        rows.forEach(row -> row(table, question, row, "h" + (level + 1)));
        html.close("div");
        if (table.rows() instanceof Field.FreeRows free) {
            growing(table, free, question, "h" + (level + 1));
        }
        questions.findings(question);
        notes.write(question);
        questions.comments(question);
        html.element("div", "", "class", "remarks", "data-part", "remarks " + question.path());
        html.close("div");
    }

    private static String shape(Field.Table table) {
        if (!table.isGrid()) {
            return "";
        }
        return table.columns().size() > MOST_NAMED_ABOVE ? " is-grid is-narrow" : " is-grid";
    }

    /** What a table has whose rows the team adds. */
    private void growing(Field.Table table, Field.FreeRows rows, Question question, String tag) {
        html.element("p", form.words().of("row.none"), "class", "question-help rows-none");
        html.open("template", "data-blank-row", "");
        row(table, question, NEW_ROW, tag);
        html.close("template");
        add(table, rows, question);
    }

    private void heading(Question question, String tag) {
        html.open(tag, "class", "question-label", "id", question.id("label"), "tabindex", "-1");
        html.text(form.words().of(question.field().wording().label())).close(tag);
        question.field()
                .wording()
                .help()
                .ifPresent(help ->
                        html.element("p", form.words().of(help), "class", "question-help", "id", question.id("help")));
    }

    /** Leafs through the rows where only one fits. */
    private void browse() {
        html.open("div", "class", "browse");
        html.element("span", "", "class", "browse-place");
        html.element(
                "button",
                form.words().of("row.previous"),
                "type",
                "button",
                "class",
                "link-button",
                "data-action",
                "previous");
        html.element(
                "button", form.words().of("row.next"), "type", "button", "class", "link-button", "data-action", "next");
        html.close("div");
    }

    private void row(Field.Table table, Question question, String row, String tag) {
        Address place = question.address().row(row);
        String title = question.id("row-" + row);
        html.open("section", "class", "table-row", "data-row", row, "aria-labelledby", title);
        if (table.hasFixedRows()) {
            html.element(tag, form.words().of(table.rowName(row)), "class", "row-title", "id", title, "tabindex", "-1");
        } else {
            html.attribute("data-address", place.toString()).attribute("data-kind", "place");
            html.attribute("data-place", form.answers().textAt(place));
            html.attribute("data-revision", String.valueOf(form.answers().revisionAt(place)));
            head(tag, title);
        }
        html.element("div", "", "data-part", "conflict " + place);
        html.open("div", "class", "cells");
        for (Field column : table.columns()) {
            questions.write(new Question(column, question.address().cell(row, column.id()), true));
        }
        html.close("div").close("section");
    }

    private void head(String tag, String title) {
        html.open("div", "class", "row-head");
        html.element(tag, "", "class", "row-title", "id", title, "tabindex", "-1");
        html.open("div", "class", "row-actions");
        action("row-up", "move.up");
        action("row-down", "move.down");
        action("row-copy", "row.copy");
        action("row-remove", "row.remove");
        html.close("div").close("div");
    }

    private void action(String action, String key) {
        html.element("button", form.words().of(key), "type", "button", "class", "link-button", "data-action", action);
    }

    private void add(Field.Table table, Field.FreeRows rows, Question question) {
        html.open("div", "class", "row-undo", "hidden", "");
        html.close("div");
        html.open("button", "type", "button", "class", "btn quiet", "data-action", "row-add");
        html.text(form.words()
                .of(
                        "row.add",
                        form.words()
                                .of(rows.name())
                                .toLowerCase(form.words().language().locale())));
        html.close("button");
        html.element("p", "", "class", "question-hint", "id", question.id("hint"));
        if (!table.proposals().isEmpty()) {
            html.element("div", "", "data-part", "proposals " + question.path());
        }
    }
}
