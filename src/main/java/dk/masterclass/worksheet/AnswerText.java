package dk.masterclass.worksheet;

import dk.masterclass.course.Field;
import dk.masterclass.course.Field.Measure;
import dk.masterclass.course.Localized;
import dk.masterclass.document.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an answer reads in a sentence, a list or a table: labels for options, numbers and days as one writes them. */
public final class AnswerText {

    /** Keeps a number and what it counts on one line. */
    private static final String NARROW = "\u00a0";

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

    /** The answers to a question that is answered with yes or no. */
    public static final List<Field.Option> YES_OR_NO = List.of(
            new Field.Option(Field.Bool.YES, Localized.of("Ja", "Yes")),
            new Field.Option(Field.Bool.NO, Localized.of("Nej", "No")));

    private AnswerText() {}

    /** The answer as text; empty where there is none. What cannot be read as its kind is shown as it was typed. */
    public static String of(Field field, Value value, Language language, RowNames rows) {
        return switch (field) {
            case Field.Short text -> typed(value);
            case Field.Long text -> typed(value);
            case Field.Scale5 scale -> typed(value);
            case Field.Number number -> number(number, typed(value), language);
            case Field.Day day -> day(typed(value), language);
            case Field.Bool bool -> enumeration(labels(bool, value, language, rows), language);
            case Field.Choice choice -> enumeration(labels(choice, value, language, rows), language);
            case Field.Multi multi -> enumeration(labels(multi, value, language, rows), language);
            case Field.Rank rank -> enumeration(labels(rank, value, language, rows), language);
            case Field.Ref ref -> enumeration(labels(ref, value, language, rows), language);
            case Field.Calc calc -> calculated(calc, typed(value), language);
            case Field.Person person -> person(value);
            case Field.Table table -> "";
        };
    }

    /**
     * The labels of the chosen options in the order of the list, or of the ranked ones in the team's order. Options that
     * are retired stay until the team chooses another; those that nobody remembers, and rows that have been removed, are
     * left out. A question without options has no labels.
     */
    public static List<String> labels(Field field, Value value, Language language, RowNames rows) {
        return switch (field) {
            case Field.Choice choice -> inListOrder(choice.optionsOnceThere(), value, language);
            case Field.Multi multi -> inListOrder(multi.optionsOnceThere(), value, language);
            case Field.Rank rank ->
                OptionIds.of(value).stream()
                        .flatMap(id -> option(rank.optionsOnceThere(), id).stream())
                        .map(option -> option.label().in(language))
                        .toList();
            case Field.Bool bool -> inListOrder(YES_OR_NO, value, language);
            case Field.Ref ref ->
                OptionIds.of(value).stream()
                        .flatMap(row -> rows.of(ref.table(), row).stream())
                        .toList();
            case Field.Calc calc -> inListOrder(calc.optionsOnceThere(), value, language);
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
        return TypedNumber.read(typed, field)
                .map(number -> figure(number, field.measure(), language))
                .orElse(typed);
    }

    /** With its percent sign or currency; what else is counted stands in the label. */
    private static String figure(BigDecimal number, Measure measure, Language language) {
        var written = TypedNumber.write(number, language);
        return switch (measure) {
            case PLAIN -> written;
            case PERCENT -> language == Language.DANISH ? written + NARROW + "%" : written + "%";
            case MONEY -> language == Language.DANISH ? written + NARROW + "kr." : "DKK" + NARROW + written;
        };
    }

    /** What a formula gave: a plain number, an option, or words. */
    private static String calculated(Field.Calc calc, String value, Language language) {
        return switch (calc.result()) {
            case Field.Words words -> value;
            case Field.OneOf one ->
                option(calc.optionsOnceThere(), value)
                        .map(option -> option.label().in(language))
                        .orElse("");
            case Field.Figure figure -> figure(figure, value, language);
        };
    }

    /** What was handed in while a formula gave something else than a number is shown as it was. */
    private static String figure(Field.Figure figure, String value, Language language) {
        return isPlainNumber(value) ? figure(shown(figure, value), figure.measure(), language) : value;
    }

    static boolean isPlainNumber(String value) {
        return PLAIN_NUMBER.matcher(value).matches();
    }

    /** The number that a formula gave as it is shown. */
    static BigDecimal shown(Field.Figure figure, String value) {
        var number = new BigDecimal(value);
        var shown = figure.measure() == Measure.PERCENT ? number.movePointRight(2) : number;
        return shown.setScale(figure.decimals(), RoundingMode.HALF_UP);
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
