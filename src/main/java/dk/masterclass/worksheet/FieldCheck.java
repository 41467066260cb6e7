package dk.masterclass.worksheet;

import dk.masterclass.course.Field;
import dk.masterclass.document.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Whether one answer is good enough to be handed in. Knows one question and its value, not where they stand. */
final class FieldCheck {

    private final Language language;

    FieldCheck(Language language) {
        this.language = language;
    }

    /** The first thing that is wrong. A question nobody has to answer is fine when it is left empty. */
    Optional<Fault> faultOf(Field field, Value value) {
        if (value.isEmpty()) {
            return field.required() ? Optional.of(new Fault("missing")) : Optional.empty();
        }
        return switch (field) {
            case Field.Short text -> text(value, text.min(), text.max());
            case Field.Long text -> text(value, text.min(), text.max());
            case Field.Number number -> number(number, typed(value));
            case Field.Day day ->
                TypedDay.read(typed(value)).isPresent()
                        ? Optional.empty()
                        : Optional.of(new Fault("notADay", typed(value)));
            case Field.Choice choice -> choice(choice, value);
            case Field.Bool bool -> Optional.empty();
            case Field.Ref ref -> count(OptionIds.of(value).size(), ref.min(), ref.max());
            case Field.Calc calc -> Optional.empty();
            case Field.Multi multi -> multi(multi, value);
            case Field.Rank rank -> rank(rank, value);
            case Field.Scale5 scale ->
                typed(value).matches("[1-5]") ? Optional.empty() : Optional.of(new Fault("notAStep"));
            case Field.Person person -> person(value);
            case Field.Table table -> throw new IllegalArgumentException("A table has no value of its own");
        };
    }

    private static Optional<Fault> text(Value value, int min, int max) {
        var text = typed(value);
        int length = text.codePointCount(0, text.length());
        if (length < min) {
            return Optional.of(new Fault("tooShort", min, length));
        }
        return length > max ? Optional.of(new Fault("tooLong", max, length)) : Optional.empty();
    }

    private Optional<Fault> number(Field.Number field, String typed) {
        var read = TypedNumber.read(typed, field);
        if (read.isEmpty()) {
            return Optional.of(new Fault("notANumber", typed));
        }
        var number = read.get();
        if (number.stripTrailingZeros().scale() > field.decimals()) {
            return Optional.of(
                    field.decimals() == 0 ? new Fault("notWhole") : new Fault("tooManyDecimals", field.decimals()));
        }
        var min = BigDecimal.valueOf(field.min());
        var max = BigDecimal.valueOf(field.max());
        boolean isInside = number.compareTo(min) >= 0 && number.compareTo(max) <= 0;
        return isInside ? Optional.empty() : Optional.of(new Fault("outOfRange", written(min), written(max)));
    }

    private String written(BigDecimal limit) {
        return TypedNumber.write(new BigDecimal(limit.stripTrailingZeros().toPlainString()), language);
    }

    private static Optional<Fault> choice(Field.Choice choice, Value value) {
        var chosen = OptionIds.of(value);
        if (hasUnknown(choice.options(), chosen)) {
            return Optional.of(new Fault("unknownOption"));
        }
        return chosen.size() == 1 ? Optional.empty() : Optional.of(new Fault("exactly", 1, chosen.size()));
    }

    private static Optional<Fault> multi(Field.Multi multi, Value value) {
        var chosen = OptionIds.of(value);
        return hasUnknown(multi.options(), chosen)
                ? Optional.of(new Fault("unknownOption"))
                : count(chosen.size(), multi.min(), multi.max());
    }

    private static Optional<Fault> count(int chosen, int min, int max) {
        if (chosen >= min && chosen <= max) {
            return Optional.empty();
        }
        if (min == max) {
            return Optional.of(new Fault("exactly", min, chosen));
        }
        return Optional.of(
                chosen < min ? new Fault("tooFewChosen", min, chosen) : new Fault("tooManyChosen", max, chosen));
    }

    private static Optional<Fault> rank(Field.Rank rank, Value value) {
        var ranked = OptionIds.of(value);
        if (hasUnknown(rank.options(), ranked)) {
            return Optional.of(new Fault("unknownOption"));
        }
        long missing = rank.options().size() - ranked.stream().distinct().count();
        return missing == 0
                ? Optional.empty()
                : Optional.of(new Fault("notAllRanked", rank.options().size(), missing));
    }

    private static boolean hasUnknown(List<Field.Option> options, List<String> chosen) {
        var known = options.stream().map(Field.Option::id).toList();
        return !known.containsAll(chosen);
    }

    private static Optional<Fault> person(Value value) {
        if (!(value instanceof Value.PersonName person) || person.name().isBlank()) {
            return Optional.of(new Fault("noName"));
        }
        return person.role().isBlank()
                ? Optional.of(new Fault("noRole", person.name().strip()))
                : Optional.empty();
    }

    private static String typed(Value value) {
        return value instanceof Value.Text text ? text.text() : "";
    }
}
