package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Field;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.AnswerText;
import dk.masterclass.worksheet.EarlierKind;
import dk.masterclass.worksheet.RowNames;
import dk.masterclass.worksheet.Value;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How an answer of any kind reads as words that can be compared, with everything that was written. */
final class PastText {

    private final Words words;
    private final RowNames rows;

    /** @param rows what the rows are called now that an answer refers to */
    PastText(Words words, RowNames rows) {
        this.words = words;
        this.rows = rows;
    }

    /** @param field the question or the column; the table itself for the place of a row */
    String of(Field field, Address address, Value value) {
        if (value.isEmpty()) {
            return "";
        }
        if (field instanceof Field.Table && address.row() != null) {
            return words.of("history.row.there");
        }
        boolean isComputed = field instanceof Field.Calc;
        return isComputed || EarlierKind.of(field, value).isPresent()
                ? EarlierKind.written(value)
                : legible(field, value);
    }

    private String legible(Field field, Value value) {
        return switch (field) {
            case Field.Table table -> "";
            case Field.Rank rank -> numbered(options(rank, ids(value)));
            case Field.Person person -> EarlierKind.written(value);
            case Field.Multi multi -> String.join("\n", options(multi, inListOrder(multi, ids(value))));
            case Field.Ref ref -> String.join("\n", rows(ref, ids(value)));
            case Field.Bool bool -> AnswerText.of(bool, value, words.language(), rows);
            case Field.Calc calc -> "";
            case Field.Number number -> typed(value);
            case Field.Day day -> typed(value);
            case Field.Short text -> typed(value);
            case Field.Long text -> typed(value);
            case Field.Scale5 scale -> typed(value);
            case Field.Choice choice -> String.join("\n", options(choice, ids(value)));
        };
    }

    private static List<String> ids(Value value) {
        return value instanceof Value.Options options ? options.ids() : List.of(typed(value));
    }

    private static List<String> inListOrder(Field field, List<String> ids) {
        var all = field.optionsOnceThere().stream().map(Field.Option::id).toList();
        return ids.stream()
                .sorted(Comparator.comparingInt(id -> all.contains(id) ? all.indexOf(id) : all.size()))
                .toList();
    }

    /** By their names; those that can't be chosen any more say so. */
    private List<String> options(Field field, List<String> ids) {
        return ids.stream().map(id -> option(field, id)).toList();
    }

    private String option(Field field, String id) {
        return field.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .map(option -> words.of(option.label()))
                .orElseGet(() -> words.of("option.retired", retired(field, id)));
    }

    private String retired(Field field, String id) {
        return field.retired().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .map(option -> words.of(option.label()))
                .orElse(id);
    }

    private List<String> rows(Field.Ref ref, List<String> ids) {
        return ids.stream()
                .map(row -> rows.of(ref.table(), row).orElseGet(() -> words.of("ref.removed")))
                .toList();
    }

    private static String typed(Value value) {
        return value instanceof Value.Text text ? text.text() : "";
    }

    private static String numbered(List<String> labels) {
        return IntStream.range(0, labels.size())
                .mapToObj(at -> (at + 1) + ". " + labels.get(at))
                .collect(Collectors.joining("\n"));
    }
}
