package dk.masterclass.worksheet;

import dk.masterclass.course.Field;
import dk.masterclass.document.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether one answer is good enough to be handed in. Knows one question and its value, not where they stand. */
final class FieldCheck {

    private final Language language;

    FieldCheck(Language language) {
        this.language = language;
    }

    /** The first thing that is wrong. A question nobody has to answer is fine when it is left empty. */
    Optional<Fault> faultOf(Field field, Value value) {
        if (value.isEmpty() || isNoAnswer(field, value)) {
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

    /** What answered another kind of question: as good as nothing, unless we can say what to do about it. */
    private static boolean isNoAnswer(Field field, Value value) {
        boolean hasWords = value instanceof Value.Text && !(field instanceof Field.Ref);
        return EarlierKind.of(field, value).isPresent() && !(field.required() && hasWords);
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

    private Optional<Fault> choice(Field.Choice choice, Value value) {
        var chosen = OptionIds.of(value);
        if (known(choice.options(), chosen).isEmpty()) {
            return Optional.of(gone(choice, chosen));
        }
        return chosen.size() == 1 ? Optional.empty() : Optional.of(new Fault("exactly", 1, chosen.size()));
    }

    /** Options that are gone may stay beside others, but they don't count any more. */
    private Optional<Fault> multi(Field.Multi multi, Value value) {
        var chosen = OptionIds.of(value);
        int counting = known(multi.options(), chosen).size();
        boolean areSomeGone = counting < chosen.size();
        return counting < multi.min() && areSomeGone
                ? Optional.of(gone(multi, chosen))
                : count(counting, multi.min(), multi.max());
    }

    /** What was chosen and can't be any more: by its name, where the course remembers it. */
    private Fault gone(Field field, List<String> chosen) {
        var names = field.retired().stream()
                .filter(option -> chosen.contains(option.id()))
                .map(option -> "»" + option.label().in(language) + "«")
                .toList();
        return names.isEmpty()
                ? new Fault("unknownOption")
                : new Fault("retiredOption", AnswerText.enumeration(names, language), names.size());
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
        long missing = rank.options().size()
                - known(rank.options(), OptionIds.of(value)).size();
        return missing == 0
                ? Optional.empty()
                : Optional.of(new Fault("notAllRanked", rank.options().size(), missing));
    }

    private static Set<String> known(List<Field.Option> options, List<String> chosen) {
        return options.stream().map(Field.Option::id).filter(chosen::contains).collect(Collectors.toSet());
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
