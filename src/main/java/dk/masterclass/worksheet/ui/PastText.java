package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Field;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.AnswerText;
import dk.masterclass.worksheet.RowNames;
import dk.masterclass.worksheet.Value;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        return switch (field) {
            case Field.Table table -> words.of("history.row.there");
            case Field.Rank rank -> numbered(AnswerText.labels(rank, value, words.language(), rows));
            case Field.Person person -> person(value);
            case Field.Multi multi -> String.join("\n", AnswerText.labels(multi, value, words.language(), rows));
            case Field.Ref ref -> String.join("\n", AnswerText.labels(ref, value, words.language(), rows));
            case Field.Bool bool -> AnswerText.of(bool, value, words.language(), rows);
            case Field.Calc calc -> "";
            case Field.Number number -> typed(value);
            case Field.Day day -> typed(value);
            case Field.Short text -> typed(value);
            case Field.Long text -> typed(value);
            case Field.Scale5 scale -> typed(value);
            case Field.Choice choice -> AnswerText.of(choice, value, words.language(), rows);
        };
    }

    private static String typed(Value value) {
        return value instanceof Value.Text text ? text.text() : "";
    }

    private static String numbered(List<String> labels) {
        return IntStream.range(0, labels.size())
                .mapToObj(at -> (at + 1) + ". " + labels.get(at))
                .collect(Collectors.joining("\n"));
    }

    private static String person(Value value) {
        return value instanceof Value.PersonName name
                ? Stream.of(name.name(), name.role(), name.email())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "))
                : "";
    }
}
