package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Field;
import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.worksheet.Address;

/**
 * Writes a table without its rows, and a blank row: the browser makes the rows from it, so that it also works without a
 * network, and the editor of a row only when it is opened, so that two hundred rows weigh no more than a few.
 */
final class TableHtml {

    /** Stands for the row's id in the blank row. */
    static final String NEW_ROW = "__row__";
    /** More columns than these have their names standing upright. */
    private static final int MOST_NAMED_ABOVE = 4;
    /** As many rows that are always there stand beside each other, to be compared. */
    private static final int MOST_BESIDE = 4;

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
        html.attribute("data-naming", table.naming());
        html.attribute("data-fixed", table.hasFixedRows());
        html.attribute("role", "group").attribute("aria-labelledby", question.id("label"));
        heading(question, "h" + level);
        if (table.rows() instanceof Field.FreeRows) {
            new LookHtml(html, form).write(table, question);
        }
        browse();
        html.element("div", "", "class", "rows");
        blank(table, question, "h" + (level + 1));
        html.element("div", "", "class", "question-sums", "data-part", "sums " + question.path());
        if (table.rows() instanceof Field.FreeRows free) {
            html.element("p", form.words().of("row.none"), "class", "question-help rows-none");
            add(table, free, question);
        }
        keys();
        questions.findings(question);
        notes.write(question);
        questions.comments(question);
        html.element("div", "", "class", "remarks", "data-part", "remarks " + question.path());
        html.close("div");
    }

    private static String shape(Field.Table table) {
        if (table.isGrid()) {
            return table.columns().size() > MOST_NAMED_ABOVE ? " is-grid is-narrow" : " is-grid";
        }
        return table.rows() instanceof Field.FixedRows fixed && fixed.rows().size() <= MOST_BESIDE ? " is-beside" : "";
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
                form.words().of("row.all"),
                "type",
                "button",
                "class",
                "link-button",
                "data-action",
                "all-rows");
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

    /** What stands there of every row, and apart from it what is made when the row is opened. */
    private void blank(Field.Table table, Question question, String tag) {
        Address place = question.address().row(NEW_ROW);
        String title = question.id("row-" + NEW_ROW);
        html.open("template", "data-blank-row", "");
        html.open("section", "class", "table-row", "role", "group", "data-row", NEW_ROW, "aria-labelledby", title);
        if (!table.hasFixedRows()) {
            html.attribute("data-address", place.toString()).attribute("data-kind", "place");
            html.attribute("data-place", "").attribute("data-revision", "0");
        }
        html.open("div", "class", "row-head");
        html.element(tag, "", "class", "row-title", "id", title, "tabindex", "-1");
        html.close("div");
        html.element("div", "", "data-part", "conflict " + place);
        html.close("section").close("template");
        html.open("template", "data-blank-editor", "");
        editor(table, question);
        html.close("template");
    }

    private void editor(Field.Table table, Question question) {
        if (!table.hasFixedRows()) {
            html.open("div", "class", "row-actions");
            action("row-up", "move.up");
            action("row-down", "move.down");
            action("row-copy", "row.copy");
            action("row-remove", "row.remove");
            html.close("div");
        }
        html.open("div", "class", "cells");
        for (Field column : table.columns()) {
            questions.write(new Question(column, question.address().cell(NEW_ROW, column.id()), true));
        }
        html.close("div");
    }

    /** Which keys work as in a spreadsheet; for whoever has any. */
    private void keys() {
        html.open("details", "class", "table-keys");
        html.element("summary", form.words().of("table.keys"));
        html.element("p", form.words().of("table.keys.text")).close("details");
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
