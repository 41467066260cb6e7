package dk.masterclass.worksheet;

import dk.masterclass.course.Field;
import dk.masterclass.document.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an answer reads in a sentence, a list or a table: labels for options, numbers and days as one writes them. */
public final class AnswerText {

    private AnswerText() {}

    /** The answer as text; empty where there is none. What cannot be read as its kind is shown as it was typed. */
    public static String of(Field field, Value value, Language language) {
        return switch (field) {
            case Field.Short text -> typed(value);
            case Field.Long text -> typed(value);
            case Field.Scale5 scale -> typed(value);
            case Field.Number number -> number(number, typed(value), language);
            case Field.Day day -> day(typed(value), language);
            case Field.Choice choice -> enumeration(labels(choice, value, language), language);
            case Field.Multi multi -> enumeration(labels(multi, value, language), language);
            case Field.Rank rank -> enumeration(labels(rank, value, language), language);
            case Field.Person person -> person(value);
            case Field.Table table -> "";
        };
    }

    /**
     * The labels of the chosen options in the order of the list, or of the ranked ones in the team's order. Options that
     * the course no longer has are left out; a question without options has no labels.
     */
    public static List<String> labels(Field field, Value value, Language language) {
        return switch (field) {
            case Field.Choice choice -> inListOrder(choice.options(), value, language);
            case Field.Multi multi -> inListOrder(multi.options(), value, language);
            case Field.Rank rank ->
                OptionIds.of(value).stream()
                        .flatMap(id -> option(rank.options(), id).stream())
                        .map(option -> option.label().in(language))
                        .toList();
            case Field.Short text -> List.of();
            case Field.Long text -> List.of();
            case Field.Number number -> List.of();
            case Field.Scale5 scale -> List.of();
            case Field.Day day -> List.of();
            case Field.Person person -> List.of();
            case Field.Table table -> List.of();
        };
    }

    /** {@code a, b og c}. */
    public static String enumeration(List<String> parts, Language language) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        var and = switch (language) {
            case DANISH -> " og ";
            case ENGLISH -> " and ";
        };
        return String.join(", ", parts.subList(0, parts.size() - 1)) + and + parts.getLast();
    }

    private static List<String> inListOrder(List<Field.Option> options, Value value, Language language) {
        var chosen = OptionIds.of(value);
        return options.stream()
                .filter(option -> chosen.contains(option.id()))
                .map(option -> option.label().in(language))
                .toList();
    }

    private static Optional<Field.Option> option(List<Field.Option> options, String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }

    private static String typed(Value value) {
        return value instanceof Value.Text text ? text.text() : "";
    }

    private static String number(Field.Number field, String typed, Language language) {
        return TypedNumber.read(typed, field.decimals())
                .map(number -> TypedNumber.write(number, language))
                .orElse(typed);
    }

    private static String day(String typed, Language language) {
        return TypedDay.read(typed).map(day -> TypedDay.write(day, language)).orElse(typed);
    }

    private static String person(Value value) {
        return switch (value) {
            case Value.PersonName person ->
                Stream.of(person.name(), person.role())
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
            case Value.Text text -> text.text();
            case Value.Options options -> "";
            case Value.Empty empty -> "";
        };
    }
}
