package dk.masterclass.worksheet;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.course.Retired;
import dk.masterclass.document.Language;
import java.util.Optional;

/** The questions of an exercise by address: those the course asks, and those it asked earlier. */
public final class Asked {

    private final Course course;
    private final Exercise exercise;

    /** @param exercise of the course, or one that was: {@link Course#exerciseOnceAsked} */
    public Asked(Course course, Exercise exercise) {
        this.course = course;
        this.exercise = exercise;
    }

    /** The question or the column an address belongs to, also where it is retired; the table for the place of a row. */
    public Optional<Field> field(Address address) {
        return address.column() == null ? question(address) : column(address);
    }

    /** The question as a whole, whichever cell of it is meant. */
    public Optional<Field> question(Address address) {
        return current(address).or(() -> retired(address.question().toString()));
    }

    private Optional<Field> column(Address cell) {
        return question(cell)
                .filter(Field.Table.class::isInstance)
                .flatMap(table -> ((Field.Table) table).column(String.valueOf(cell.column())))
                .or(() -> retired(cell.question() + "/" + cell.column()));
    }

    private Optional<Field> current(Address address) {
        return exercise.field(address.field());
    }

    private Optional<Field> retired(String address) {
        return course.retired().question(address).map(Retired.Question::field);
    }

    /** Whether the course asks here and now; rows that the team has removed don't count as asked no more. */
    public boolean isAsked(Address address, Answers answers) {
        var field = current(address);
        if (address.row() == null) {
            return field.filter(asked -> !(asked instanceof Field.Table)).isPresent();
        }
        return field.filter(asked -> asked instanceof Field.Table table && isAsked(table, address, answers))
                .isPresent();
    }

    private static boolean isAsked(Field.Table table, Address address, Answers answers) {
        var column = address.column();
        boolean isColumn = column == null || table.column(column).isPresent();
        return isColumn
                && switch (table.rows()) {
                    case Field.FixedRows fixed ->
                        fixed.rows().stream().anyMatch(row -> row.id().equals(address.row()));
                    case Field.FreeRows free -> answers.revisionAt(rowOf(address)) > 0;
                };
    }

    /** »Kanaler · Kanal 2 · Opslag«; what nobody remembers is called by its id. */
    public String label(Address address, Answers answers, Language language) {
        var question = question(address);
        var label = question.map(field -> field.wording().label().in(language)).orElse(address.field());
        if (address.row() == null) {
            return label;
        }
        var row = label + " · " + row(question, address, answers, language);
        return address.column() == null
                ? row
                : row + " · "
                        + field(address)
                                .map(column -> column.wording().label().in(language))
                                .orElse(address.column());
    }

    private static String row(Optional<Field> question, Address address, Answers answers, Language language) {
        var id = String.valueOf(address.row());
        int number = answers.rowsOf(address.question()).indexOf(id) + 1;
        return question.filter(Field.Table.class::isInstance)
                .map(table -> RowNames.title((Field.Table) table, id, number, language))
                .orElse(number > 0 ? String.valueOf(number) : id);
    }

    static Address rowOf(Address address) {
        return address.question().row(String.valueOf(address.row()));
    }
}
