package dk.masterclass.course.formula;

import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.course.Localized;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Exercises and answers for formulas to be tried on. */
final class Sheets implements Readings {

    private static final Field.Wording WORDING =
            new Field.Wording(Localized.danish("?"), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    private final Map<Source, Reading> answers = new HashMap<>();

    static Exercise exercise(String id, Field... fields) {
        return new Exercise(
                id,
                Localized.danish(id),
                10,
                Localized.danish("?"),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Exercise.FieldGroup(Optional.empty(), Optional.empty(), List.of(fields))),
                Optional.empty());
    }

    static Field number(String id) {
        return new Field.Number(id, WORDING, false, 0, 1e9, 6, Localized.danish(""));
    }

    static Field line(String id) {
        return new Field.Short(id, WORDING, false, 1, 120);
    }

    static Field bool(String id) {
        return new Field.Bool(id, WORDING, false);
    }

    static Field day(String id) {
        return new Field.Day(id, WORDING, false);
    }

    static Field multi(String id, String... options) {
        var all = List.of(options).stream()
                .map(option -> new Field.Option(option, Localized.danish(option)))
                .toList();
        return new Field.Multi(id, WORDING, false, all, 0, all.size());
    }

    static Field ref(String id, String table) {
        return new Field.Ref(id, WORDING, false, table, 0, 10);
    }

    static Field figure(String id, String formula) {
        var result = new Field.Figure(Field.Measure.PLAIN, 2, Localized.danish(""));
        return new Field.Calc(id, WORDING, formula, result, Optional.empty());
    }

    static Field table(String id, Field... columns) {
        return new Field.Table(
                id, WORDING, false, new Field.FreeRows(Localized.danish("række"), 0, 100), List.of(columns));
    }

    Sheets number(String question, double number) {
        return with(question, new Reading.Number(number));
    }

    Sheets with(String question, Reading reading) {
        String[] parts = question.split("/", 2);
        answers.put(Source.of(parts[0], parts[1]), reading);
        return this;
    }

    Sheets rows(String question, Reading.Row... rows) {
        return with(question, new Reading.Rows(List.of(rows)));
    }

    /** A row with numbers, texts, booleans, lists of texts; nothing where there is no cell. */
    static Reading.Row row(String id, Map<String, Object> cells) {
        return new TypedRow(id, cells);
    }

    private record TypedRow(String id, Map<String, Object> cells) implements Reading.Row {
        @Override
        public Reading at(String column) {
            return reading(cells.get(column));
        }
    }

    private static Reading reading(@Nullable Object cell) {
        return switch (cell) {
            case null -> Reading.nothing();
            case Double number -> new Reading.Number(number);
            case String words -> new Reading.Text(words);
            case Boolean truth -> new Reading.Truth(truth);
            case List<?> several ->
                new Reading.Texts(several.stream().map(String.class::cast).toList());
            default -> throw new IllegalArgumentException("Not a cell: " + cell);
        };
    }

    @Override
    public Reading at(Source question) {
        return answers.getOrDefault(question, Reading.nothing());
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2026, 11, 22);
    }
}
