package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Field;
import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.worksheet.EarlierKind;
import java.util.Locale;

/** Writes one question: its label, its control, and what is said about it. Tables are written by {@link TableHtml}. */
final class QuestionHtml {

    private final HtmlWriter html;
    private final Form form;
    private final LineHtml lines;
    private final OptionsHtml options;
    private final RankHtml ranks;
    private final PersonHtml persons;
    private final NotesHtml notes;
    private final RefHtml refs;

    QuestionHtml(HtmlWriter html, Form form) {
        this.html = html;
        this.form = form;
        this.lines = new LineHtml(html, form);
        this.options = new OptionsHtml(html, form);
        this.ranks = new RankHtml(html, form);
        this.persons = new PersonHtml(html, form);
        this.notes = new NotesHtml(html, form);
        this.refs = new RefHtml(html, form);
    }

    void write(Question question) {
        html.open("div", "class", "question question-" + kind(question.field()), "data-question", question.path());
        switch (question.field()) {
            case Field.Short text -> line(question, () -> lines.text(question, text));
            case Field.Long text -> line(question, () -> lines.paragraphs(question, text));
            case Field.Number number -> line(question, () -> lines.number(question, number));
            case Field.Day day -> line(question, () -> lines.day(question));
            case Field.Choice choice
            when OptionsHtml.isList(question, choice) -> line(question, () -> options.list(question, choice));
            case Field.Choice choice -> group(question, () -> options.choice(question, choice));
            case Field.Multi multi -> group(question, () -> options.multi(question, multi));
            case Field.Scale5 scale -> group(question, () -> options.scale(question, scale));
            case Field.Bool bool when question.inRow() -> line(question, () -> options.list(question, bool));
            case Field.Bool bool -> group(question, () -> options.choice(question, bool));
            case Field.Ref ref when ref.max() == 1 -> line(question, () -> refs.one(question, ref));
            case Field.Ref ref -> group(question, () -> refs.several(question, ref));
            case Field.Calc calc -> calculated(question, calc);
            case Field.Rank rank -> group(question, () -> ranks.write(question, rank));
            case Field.Person person -> group(question, () -> persons.write(question, person));
            case Field.Table table -> throw new IllegalArgumentException("A table in a question: " + question.path());
        }
        html.close("div");
    }

    static String kind(Field field) {
        return field.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** One control under its label; the help stands below it, beside the count of the characters. */
    private void line(Question question, Runnable control) {
        html.open("label", "class", "question-label", "for", question.id()).text(label(question));
        optional(question);
        html.close("label");
        control.run();
        html.open("div", "class", "question-foot");
        help(question);
        html.element("span", "", "class", "question-count", "id", question.id("count"));
        html.close("div");
        after(question);
    }

    /** Several controls under one legend; the help stands above them, because it says how to choose. */
    private void group(Question question, Runnable controls) {
        html.open("fieldset", "class", "answer", "id", question.id(), "data-address", question.path());
        html.attribute("data-kind", kind(question.field()));
        html.attribute("data-revision", String.valueOf(form.answers().revisionAt(question.address())));
        html.attribute("aria-describedby", question.describedBy());
        html.open("legend", "class", "question-label", "tabindex", "-1").text(label(question));
        optional(question);
        html.close("legend");
        help(question);
        controls.run();
        html.close("fieldset");
        after(question);
    }

    /** What the server computes is one of its parts; there is nothing to write here. */
    private void calculated(Question question, Field.Calc calc) {
        html.element("p", label(question), "class", "question-label", "id", question.id("label"), "tabindex", "-1");
        html.open("output", "class", "calculated", "id", question.id(), "aria-labelledby", question.id("label"));
        html.attribute("data-part", "calculated " + question.path()).close("output");
        help(question);
        calc.explanation().ifPresent(words -> {
            html.open("details", "class", "formula")
                    .element("summary", form.words().of("formula"));
            html.element("p", form.words().of(words)).close("details");
        });
        findings(question);
        notes.write(question);
    }

    private void help(Question question) {
        question.field()
                .wording()
                .help()
                .ifPresent(help ->
                        html.element("p", form.words().of(help), "class", "question-help", "id", question.id("help")));
    }

    private void optional(Question question) {
        if (!question.field().required()) {
            html.text(" ").element("span", form.words().of("optional"), "class", "question-optional");
        }
    }

    private void after(Question question) {
        html.element("p", "", "class", "question-hint", "id", question.id("hint"));
        boolean wasAnotherKind = EarlierKind.of(question.field(), form.answers().at(question.address()))
                .isPresent();
        if (question.inRow() || wasAnotherKind) {
            html.element("div", "", "class", "earlier", "data-part", "earlier " + question.path());
        }
        if (question.field().wording().from().isPresent()) {
            html.element("div", "", "class", "origin", "data-part", "origin " + question.path());
        }
        html.element("div", "", "data-part", "conflict " + question.path());
        findings(question);
        notes.write(question);
        comments(question);
        html.element("div", "", "class", "remarks", "data-part", "remarks " + question.path());
    }

    /** What doesn't fit; a table says it once for all of its rows. */
    void findings(Question question) {
        if (!question.inRow()) {
            html.element("div", "", "class", "findings", "data-part", "findings " + question.path());
        }
    }

    /** Where the team talks about the question; a table is talked about as a whole. */
    void comments(Question question) {
        if (!question.inRow()) {
            html.element(
                    "div", "", "class", "comments", "data-comments", question.path(), "data-label", label(question));
        }
    }

    private String label(Question question) {
        return form.words().of(question.field().wording().label());
    }
}
