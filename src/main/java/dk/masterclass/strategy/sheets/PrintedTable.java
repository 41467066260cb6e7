package dk.masterclass.strategy.sheets;

import dk.masterclass.course.Course;
import dk.masterclass.course.Field;
import dk.masterclass.document.Language;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.AnswerText;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.RowNames;
import dk.masterclass.worksheet.Value;
import java.util.List;

/** A table of answers as far as the strategy prints it: names that stay out of it stay out of its sheets, too. */
record PrintedTable(Address address, Field.Table field, Answers answers, RowNames names, Language language) {

    static PrintedTable of(Course course, Answers answers, Language language, String table) {
        var address = Address.parse(table).orElseThrow(() -> new IllegalStateException("Not an address: " + table));
        var field = course.exercise(address.exercise())
                .flatMap(exercise -> exercise.field(address.field()))
                .filter(Field.Table.class::isInstance)
                .orElseThrow(() -> new IllegalStateException("There is no table at " + table));
        var names = RowNames.of(course, answers, language);
        return new PrintedTable(address, (Field.Table) field, answers, names, language);
    }

    String title() {
        return field.wording().label().in(language);
    }

    List<Field> columns() {
        return field.columns().stream()
                .filter(column -> column.wording().notInDocument().isEmpty())
                .toList();
    }

    List<String> rows() {
        return answers.rowsOf(address, field);
    }

    Value value(Field column, String row) {
        return answers.at(address.cell(row, column.id()));
    }

    String text(Field column, String row) {
        return AnswerText.of(column, value(column, row), language, names);
    }
}
