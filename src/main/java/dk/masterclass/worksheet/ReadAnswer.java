package dk.masterclass.worksheet;

import dk.masterclass.course.Field;
import dk.masterclass.course.formula.Reading;
import dk.masterclass.document.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a formula reads of an answer, and what a formula's value is as an answer: as somebody would have typed it. */
final class ReadAnswer {

    private static final int PERCENT_PLACES = 2;

    private ReadAnswer() {}

    /** What can't be read as its kind – half a date, a number with letters – is not there yet. */
    static Reading reading(Field field, Value value) {
        return switch (field) {
            case Field.Short line -> new Reading.Text(typed(value));
            case Field.Long text -> new Reading.Text(typed(value));
            case Field.Choice choice -> new Reading.Text(String.join("", OptionIds.of(value)));
            case Field.Person person -> new Reading.Text(person(value));
            case Field.Multi multi -> new Reading.Texts(OptionIds.of(value));
            case Field.Rank rank -> new Reading.Texts(OptionIds.of(value));
            case Field.Ref ref -> new Reading.Texts(OptionIds.of(value));
            case Field.Number number ->
                TypedNumber.read(typed(value), number)
                        .map(read -> number(fraction(read, number.measure())))
                        .orElseGet(Reading::nothing);
            case Field.Scale5 scale ->
                typed(value).matches("[1-5]") ? number(new BigDecimal(typed(value))) : Reading.nothing();
            case Field.Day day ->
                TypedDay.read(typed(value))
                        .map(read -> (Reading) new Reading.Number(read.toEpochDay()))
                        .orElseGet(Reading::nothing);
            case Field.Bool bool -> truth(typed(value));
            case Field.Calc calc -> calculated(calc.result(), typed(value));
            case Field.Table table -> Reading.nothing();
        };
    }

    /** The answer that says the same as this reading; nothing where the question can't be answered with it. */
    static Value value(Field field, Reading reading) {
        return switch (field) {
            case Field.Short line -> text(words(reading));
            case Field.Long text -> text(words(reading));
            case Field.Choice choice -> text(known(choice.options(), words(reading)));
            case Field.Person person -> new Value.PersonName(words(reading), "", "");
            case Field.Multi multi -> new Value.Options(known(multi.options(), several(reading)));
            case Field.Rank rank -> new Value.Options(known(rank.options(), several(reading)));
            case Field.Ref ref -> new Value.Options(several(reading));
            case Field.Number number -> text(figure(reading).map(figure -> written(number, figure)));
            case Field.Scale5 scale ->
                text(figure(reading).map(figure -> rounded(figure, 0).toString()));
            case Field.Day day -> text(figure(reading).map(ReadAnswer::day));
            case Field.Bool bool -> text(truth(reading));
            case Field.Calc calc -> calculated(calc.result(), reading);
            case Field.Table table -> Value.empty();
        };
    }

    private static Reading number(BigDecimal number) {
        return new Reading.Number(number.doubleValue());
    }

    private static BigDecimal fraction(BigDecimal number, Field.Measure measure) {
        return measure == Field.Measure.PERCENT ? number.movePointLeft(PERCENT_PLACES) : number;
    }

    private static Reading truth(String typed) {
        return switch (typed) {
            case Field.Bool.YES -> new Reading.Truth(true);
            case Field.Bool.NO -> new Reading.Truth(false);
            default -> Reading.nothing();
        };
    }

    private static Reading calculated(Field.Result result, String typed) {
        return switch (result) {
            case Field.Figure figure -> typed.isEmpty() ? Reading.nothing() : number(new BigDecimal(typed));
            case Field.Words words -> new Reading.Text(typed);
            case Field.OneOf option -> new Reading.Text(typed);
        };
    }

    private static String typed(Value value) {
        return value instanceof Value.Text text ? text.text() : "";
    }

    private static String person(Value value) {
        if (!(value instanceof Value.PersonName person)) {
            return typed(value);
        }
        return person.name().isBlank() ? person.role().strip() : person.name().strip();
    }

    private static Value calculated(Field.Result result, Reading reading) {
        return switch (result) {
            case Field.Figure figure -> text(figure(reading).map(BigDecimal::toPlainString));
            case Field.Words words -> text(words(reading));
            case Field.OneOf option -> text(known(option.options(), words(reading)));
        };
    }

    private static String written(Field.Number number, BigDecimal figure) {
        var shown = number.measure() == Field.Measure.PERCENT ? figure.movePointRight(PERCENT_PLACES) : figure;
        return TypedNumber.write(rounded(shown, number.decimals()), Language.DANISH);
    }

    private static BigDecimal rounded(BigDecimal figure, int decimals) {
        var rounded = figure.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static String day(BigDecimal sinceEpoch) {
        return TypedDay.write(LocalDate.ofEpochDay(sinceEpoch.longValue()), Language.DANISH);
    }

    private static List<String> known(List<Field.Option> options, List<String> ids) {
        var all = options.stream().map(Field.Option::id).toList();
        return ids.stream().filter(all::contains).toList();
    }

    private static String known(List<Field.Option> options, String id) {
        return String.join("", known(options, List.of(id)));
    }

    private static String words(Reading reading) {
        return reading instanceof Reading.Text words ? words.text() : "";
    }

    private static List<String> several(Reading reading) {
        return reading instanceof Reading.Texts several ? several.texts() : List.of();
    }

    private static Optional<BigDecimal> figure(Reading reading) {
        return reading instanceof Reading.Number number
                ? Optional.of(BigDecimal.valueOf(number.number()))
                : Optional.empty();
    }

    private static String truth(Reading reading) {
        if (!(reading instanceof Reading.Truth truth)) {
            return "";
        }
        return truth.isSo() ? Field.Bool.YES : Field.Bool.NO;
    }

    private static Value text(Optional<String> text) {
        return text(text.orElse(""));
    }

    private static Value text(String text) {
        return text.isBlank() ? Value.empty() : new Value.Text(text);
    }
}
