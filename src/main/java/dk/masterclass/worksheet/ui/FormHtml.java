package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Exercise.FieldGroup;
import dk.masterclass.course.Field;
import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.worksheet.Address;

/** Writes the questions of an exercise, group by group, with what the team has answered. */
final class FormHtml {

    private final HtmlWriter html;
    private final Form form;
    private final QuestionHtml questions;
    private final TableHtml tables;

    FormHtml(HtmlWriter html, Form form) {
        this.html = html;
        this.form = form;
        this.questions = new QuestionHtml(html, form);
        this.tables = new TableHtml(html, form, questions);
    }

    void write() {
        int number = 0;
        for (FieldGroup group : form.exercise().groups()) {
            number++;
            write(group, "group-" + number);
        }
    }

    private void write(FieldGroup group, String id) {
        html.open("section", "class", "worksheet-group");
        group.title().ifPresent(title -> {
            html.attribute("aria-labelledby", id);
            html.element("h2", form.words().of(title), "id", id);
        });
        int level = group.title().isPresent() ? 3 : 2;
        group.fields().forEach(field -> write(field, level));
        html.close("section");
    }

    private void write(Field field, int level) {
        var question = new Question(field, Address.of(form.exercise().id(), field.id()), false);
        if (field instanceof Field.Table table) {
            tables.write(table, question, level);
        } else {
            questions.write(question);
        }
    }
}
