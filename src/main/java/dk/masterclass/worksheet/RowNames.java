package dk.masterclass.worksheet;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.document.Language;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rows of a team's tables are called: a row that is renamed is renamed wherever somebody refers to it. */
public final class RowNames {

    /** A table named by rows of a table named by rows … is an error of the course that harms nobody. */
    private static final int DEEPEST = 3;

    private final Course course;
    private final Answers answers;
    private final Language language;
    private final int depth;
    private final Map<String, Map<String, String>> known = new HashMap<>();

    private RowNames(Course course, Answers answers, Language language, int depth) {
        this.course = course;
        this.answers = answers;
        this.language = language;
        this.depth = depth;
    }

    public static RowNames of(Course course, Answers answers, Language language) {
        return new RowNames(course, answers, language, 0);
    }

    /** The rows that are there, by id, in the team's order; none where there is no such table. */
    public Map<String, String> of(String table) {
        var names = known.get(table);
        if (names == null) {
            names = read(table);
            known.put(table, names);
        }
        return names;
    }

    /** What a row is called; empty where it has been removed. */
    public Optional<String> of(String table, String row) {
        return Optional.ofNullable(of(table).get(row));
    }

    /** What a row was called that has been removed; empty where it had no name, or where it is still there. */
    public Optional<String> formerly(String table, String row) {
        return Address.parse(table)
                .filter(address -> of(table, row).isEmpty() && Address.isPart(row))
                .flatMap(address -> table(address).flatMap(found -> ownName(address, found, row)));
    }

    /** The rows that were there. */
    public List<String> removed(String table) {
        return Address.parse(table).map(answers::removedRowsOf).orElse(List.of());
    }

    /** »Kanal 2«, or the name of a row that is always there. */
    public static String title(Field.Table table, String row, int number, Language language) {
        var name = table.rowName(row).in(language);
        return table.hasFixedRows() ? name : name + " " + number;
    }

    /** The tables whose rows an exercise refers to. */
    public static Stream<Address> tablesOf(Exercise exercise) {
        return exercise.fields().stream()
                .flatMap(field -> field instanceof Field.Table table ? table.columns().stream() : Stream.of(field))
                .flatMap(
                        field -> field instanceof Field.Ref ref ? Address.parse(ref.table()).stream() : Stream.empty());
    }

    private Map<String, String> read(String table) {
        var names = new LinkedHashMap<String, String>();
        if (depth < DEEPEST) {
            Address.parse(table).ifPresent(address -> table(address).ifPresent(found -> read(address, found, names)));
        }
        return names;
    }

    private Optional<Field.Table> table(Address address) {
        return course.exercise(address.exercise())
                .flatMap(exercise -> exercise.field(address.field()))
                .filter(Field.Table.class::isInstance)
                .map(Field.Table.class::cast);
    }

    private void read(Address address, Field.Table table, Map<String, String> names) {
        int number = 0;
        for (String row : answers.rowsOf(address, table)) {
            number++;
            names.put(row, name(address, table, row, number));
        }
    }

    private String name(Address address, Field.Table table, String row, int number) {
        return ownName(address, table, row).orElseGet(() -> title(table, row, number, language));
    }

    /** What stands in the column that names it. */
    private Optional<String> ownName(Address address, Field.Table table, String row) {
        var deeper = new RowNames(course, answers, language, depth + 1);
        return Optional.of(table)
                .filter(any -> !any.hasFixedRows())
                .flatMap(any -> any.column(any.naming()))
                .map(column -> AnswerText.of(column, answers.at(address.cell(row, column.id())), language, deeper))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }
}
