package dk.masterclass.strategy.manuscript;

import dk.masterclass.course.Field;
import dk.masterclass.course.SentenceTemplate.Counted;
import dk.masterclass.course.SentenceTemplate.Slot;
import dk.masterclass.document.Inline;
import dk.masterclass.worksheet.AnswerText;
import dk.masterclass.worksheet.Counts;
import dk.masterclass.worksheet.TypedDay;
import dk.masterclass.worksheet.TypedNumber;
import dk.masterclass.worksheet.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes an answer so that it fits the sentence around it: counted, listed, quoted, or said in other words. */
public final class SlotWriter {

    private static final String HARD_SPACE = "\u00a0";

    private final Manuscript manuscript;

    public SlotWriter(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** The answer, or a hole; empty where nothing is to be said, and so the sentence isn't. */
    public Optional<Inline> write(Slot slot, Place place) {
        var source = Manuscript.source(place.address());
        var text = slot.meanings().isEmpty() ? text(slot, place) : meaning(slot, place);
        if (text.isPresent()) {
            return text.filter(words -> !words.isEmpty()).map(words -> new Inline.Answered(words, source));
        }
        return place.expected()
                ? Optional.of(new Inline.Missing(manuscript.label(place.field()), source))
                : Optional.empty();
    }

    /** What the chosen options mean; an empty text where that is nothing. */
    private Optional<String> meaning(Slot slot, Place place) {
        var chosen = manuscript.answers().optionsAt(place.address());
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        var meanings = chosen.stream()
                .flatMap(option -> Optional.ofNullable(slot.meanings().get(option)).stream())
                .toList();
        return Optional.of(AnswerText.enumeration(meanings, manuscript.language()));
    }

    private Optional<String> text(Slot slot, Place place) {
        if (slot.counted().isPresent()) {
            return counted(slot, slot.counted().get(), place);
        }
        return switch (place.field()) {
            case Field.Day day -> day(place).or(() -> plain(place));
            case Field.Person person when slot.manner().named() -> name(place);
            case Field.Number number
            when slot.manner().worded() -> count(place).map(this::inWords).or(() -> plain(place));
            default -> options(slot, place).or(() -> lines(slot, place));
        };
    }

    private Optional<String> plain(Place place) {
        return manuscript.answer(place.field(), place.address());
    }

    private Optional<String> day(Place place) {
        return TypedDay.read(manuscript.answers().textAt(place.address()))
                .map(day -> LongDate.of(day, manuscript.language()));
    }

    private Optional<String> name(Place place) {
        return manuscript.answers().at(place.address()) instanceof Value.PersonName person
                        && !person.name().isBlank()
                ? Optional.of(person.name().strip())
                : plain(place);
    }

    private Optional<String> options(Slot slot, Place place) {
        var manner = slot.manner();
        var labels = manuscript.labels(place.field(), place.address()).stream()
                .limit(manner.first() ? 1 : Long.MAX_VALUE)
                .map(label -> manner.lower() ? Letters.lowerFirst(label) : label)
                .map(label -> manner.quoted() ? Letters.quoted(label, manuscript.language()) : label)
                .toList();
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(manner.listed() ? listed(labels) : enumerated(labels));
    }

    /** {@code a, b og c}; where commas stand inside, {@code a; b, som er c; og d}. */
    private String enumerated(List<String> labels) {
        boolean hasCommas = labels.size() > 1 && labels.stream().anyMatch(label -> label.contains(", "));
        if (!hasCommas || labels.stream().anyMatch(label -> label.endsWith("«") || label.endsWith("”"))) {
            return AnswerText.enumeration(labels, manuscript.language());
        }
        var and = switch (manuscript.language()) {
            case DANISH -> "; og ";
            case ENGLISH -> "; and ";
        };
        return String.join("; ", labels.subList(0, labels.size() - 1)) + and + labels.getLast();
    }

    private Optional<String> lines(Slot slot, Place place) {
        return slot.manner().listed()
                ? plain(place)
                        .map(text -> listed(text.lines()
                                .map(TypedLines::withoutBullet)
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList()))
                : plain(place);
    }

    /** As somebody would type a list; a single item needs none. */
    private static String listed(List<String> items) {
        return items.size() < 2
                ? String.join("", items)
                : items.stream().map(item -> "- " + item).collect(Collectors.joining("\n", "\n", ""));
    }

    private Optional<String> counted(Slot slot, Counted words, Place place) {
        var count = count(place);
        if (slot.manner().some() && count.filter(number -> number.signum() == 0).isPresent()) {
            return Optional.of("");
        }
        if (count.isEmpty()) {
            return plain(place).map(typed -> typed + HARD_SPACE + words.several());
        }
        boolean single = count.get().compareTo(BigDecimal.ONE) == 0;
        var noun = single ? words.one() : words.several();
        if (!slot.manner().worded()) {
            return Optional.of(written(count.get(), place) + HARD_SPACE + noun);
        }
        return Optional.of(single ? noun : inWords(count.get()) + " " + noun);
    }

    private Optional<BigDecimal> count(Place place) {
        return Counts.of(place.field(), place.address(), manuscript.answers(), manuscript.rows());
    }

    private String inWords(BigDecimal count) {
        return NumberWords.of(count, manuscript.language());
    }

    /** A number with what it measures: a percent sign, a currency. */
    private String written(BigDecimal count, Place place) {
        return switch (place.field()) {
            case Field.Number number -> plain(place).orElseThrow();
            case Field.Calc calc -> plain(place).orElseThrow();
            default -> TypedNumber.write(count, manuscript.language());
        };
    }
}
