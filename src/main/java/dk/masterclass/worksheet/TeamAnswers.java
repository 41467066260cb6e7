package dk.masterclass.worksheet;

import dk.masterclass.course.Course;
import dk.masterclass.course.Field;
import dk.masterclass.course.formula.Formula;
import dk.masterclass.course.formula.Reading;
import dk.masterclass.course.formula.Source;
import dk.masterclass.document.Language;
import java.util.List;
import java.util.Optional;

/** A team's answers, with what follows from them, and how they read in sentences of the course. */
public record TeamAnswers(Course course, Answers answers, Reckoning reckoning, RowNames names, Language language) {

    public List<Address> rowsOf(Address table) {
        return field(table).filter(Field.Table.class::isInstance).map(Field.Table.class::cast).stream()
                .flatMap(found -> answers.rowsOf(table, found).stream())
                .map(table::row)
                .toList();
    }

    public Reading value(Formula formula, Optional<Address> row) {
        return row.map(each -> reckoning.value(formula, each)).orElseGet(() -> reckoning.value(formula));
    }

    /** The answer to a question, or in a column of this row. */
    String read(Source source, Optional<Address> row) {
        var question = Address.of(source.exercise(), source.field());
        var address = source.column()
                .flatMap(column -> row.filter(each -> each.question().equals(question))
                        .map(each -> question.cell(String.valueOf(each.row()), column)))
                .orElse(question);
        return field(address)
                .map(field -> AnswerText.of(field, reckoning.at(address).value(), language, names))
                .orElse("");
    }

    String nameOf(Address row) {
        return names.of(row.question().toString(), String.valueOf(row.row())).orElse("");
    }

    private Optional<Field> field(Address address) {
        return course.exercise(address.exercise())
                .flatMap(exercise -> exercise.field(address.field()))
                .flatMap(field -> address.column() != null && field instanceof Field.Table table
                        ? table.column(address.column())
                        : Optional.of(field));
    }
}
