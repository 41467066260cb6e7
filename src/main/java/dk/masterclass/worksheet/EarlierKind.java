package dk.masterclass.worksheet;

import dk.masterclass.course.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands at a question from the time when it was another kind of question. Nobody can say what it would mean now, so
 * the question counts as unanswered; what was written is shown beside it and kept until the team answers anew.
 */
public final class EarlierKind {

    private EarlierKind() {}

    /** What was written, where it can't be an answer to this kind of question. */
    public static Optional<String> of(Field field, Value value) {
        return value.isEmpty() || isLegible(field, value) ? Optional.empty() : Optional.of(written(value));
    }

    /** Any value as it was written, whatever it answered. */
    public static String written(Value value) {
        return switch (value) {
            case Value.Empty empty -> "";
            case Value.Text text -> text.text();
            case Value.Options options -> String.join(", ", options.ids());
            case Value.PersonName person ->
                Stream.of(person.name(), person.role(), person.email())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
        };
    }

    /** Several options of which the course forgot some are legible: the others are still chosen. */
    private static boolean isLegible(Field field, Value value) {
        return switch (field) {
            case Field.Short line -> value instanceof Value.Text;
            case Field.Long text -> value instanceof Value.Text;
            case Field.Number number -> value instanceof Value.Text;
            case Field.Day day -> value instanceof Value.Text;
            case Field.Scale5 scale ->
                value instanceof Value.Text text && text.text().matches("[1-5]");
            case Field.Bool bool -> isOneOf(AnswerText.YES_OR_NO, value);
            case Field.Choice choice -> isOneOf(choice.optionsOnceThere(), value);
            case Field.Multi multi -> value instanceof Value.Options || isOneOf(multi.optionsOnceThere(), value);
            case Field.Rank rank -> value instanceof Value.Options || isOneOf(rank.optionsOnceThere(), value);
            case Field.Ref ref -> value instanceof Value.Options;
            case Field.Person person -> value instanceof Value.PersonName;
            case Field.Calc calc -> false;
            case Field.Table table -> false;
        };
    }

    private static boolean isOneOf(List<Field.Option> options, Value value) {
        var chosen = OptionIds.of(value);
        return chosen.size() == 1
                && options.stream().anyMatch(option -> option.id().equals(chosen.getFirst()));
    }
}
