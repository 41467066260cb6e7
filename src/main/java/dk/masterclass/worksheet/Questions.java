package dk.masterclass.worksheet;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.course.formula.CourseFormulas;
import dk.masterclass.course.formula.Formula;
import dk.masterclass.course.formula.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions of a course by their addresses, with their formulas. */
final class Questions {

    private final CourseFormulas formulas;
    private final Map<Source, Field> fields = new LinkedHashMap<>();

    Questions(Course course, CourseFormulas formulas) {
        this.formulas = formulas;
        course.exercises().forEach(this::add);
    }

    private void add(Exercise exercise) {
        for (Field field : exercise.fields()) {
            var question = Source.of(exercise.id(), field.id());
            fields.put(question, field);
            if (field instanceof Field.Table table) {
                table.columns().forEach(column -> fields.put(question.column(column.id()), column));
            }
        }
    }

    /** The question, or the column of a cell. */
    Optional<Field> field(Address address) {
        return source(address).map(fields::get);
    }

    Optional<Field.Table> table(Address address) {
        return field(address).filter(Field.Table.class::isInstance).map(Field.Table.class::cast);
    }

    Optional<Formula> calculation(Address address) {
        return source(address).flatMap(formulas::calculation);
    }

    Optional<Formula> origin(Address address) {
        return source(address).flatMap(formulas::origin);
    }

    /** Where something is computed or taken from elsewhere, in the rows that are there. */
    Stream<Address> addresses(Answers answers) {
        return fields.keySet().stream()
                .filter(source -> formulas.calculation(source).isPresent()
                        || formulas.origin(source).isPresent())
                .flatMap(source -> addresses(source, answers));
    }

    /** Where a question or a column stands: once, or in every row that is there. */
    Stream<Address> addresses(Source source, Answers answers) {
        var question = Address.of(source.exercise(), source.field());
        return source.column()
                .map(column -> table(question).stream()
                        .flatMap(table -> answers.rowsOf(question, table).stream())
                        .map(row -> question.cell(row, column)))
                .orElseGet(() -> Stream.of(question));
    }

    /** A row as a whole is no question. */
    private static Optional<Source> source(Address address) {
        var question = Source.of(address.exercise(), address.field());
        if (address.row() == null) {
            return Optional.of(question);
        }
        return Optional.ofNullable(address.column()).map(question::column);
    }
}
