package dk.masterclass.course.content;

import dk.masterclass.course.Field;
import dk.masterclass.course.Field.Wording;
import dk.masterclass.course.Localized;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads the questions of one exercise. */
final class FieldReader {

    private static final int LONGEST_LINE = 120;
    private static final int USUAL_TEXT = 2_000;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_ROWS = 100;

    private final OptionLists lists;
    private final References references;
    private final Optional<Ends> usualEnds;

    /** What the two ends of a scale mean. */
    record Ends(Localized low, Localized high) {
        static Ends read(Entries scale) {
            var ends = new Ends(scale.localized("low"), scale.localized("high"));
            scale.end();
            return ends;
        }
    }

    /** @param usualEnds the ends of every scale of the exercise that has none of its own */
    FieldReader(OptionLists lists, References references, Optional<Ends> usualEnds) {
        this.lists = lists;
        this.references = references;
        this.usualEnds = usualEnds;
    }

    /** Fields in their order; a fault where two have the same id. */
    List<Field> read(List<Entries> all) {
        var fields = new ArrayList<Field>();
        var ids = new HashSet<String>();
        for (Entries entries : all) {
            read(entries).ifPresent(field -> {
                if (!ids.add(field.id())) {
                    entries.fault("id", "The id " + field.id() + " is used twice");
                }
                fields.add(field);
            });
            entries.end();
        }
        return fields;
    }

    private Optional<Field> read(Entries entries) {
        String id = entries.id("id");
        String type = entries.text("type");
        boolean required = entries.isSo("required", false);
        Wording wording = wording(entries);
        return switch (type) {
            case "short" -> Optional.of(line(entries, id, wording, required));
            case "long" -> Optional.of(paragraphs(entries, id, wording, required));
            case "number" -> Optional.of(number(entries, id, wording, required));
            case "choice" -> Optional.of(new Field.Choice(id, wording, required, lists.of(entries)));
            case "multi" -> Optional.of(multi(entries, id, wording, required));
            case "scale5" -> Optional.of(scale(entries, id, wording, required));
            case "rank" -> Optional.of(new Field.Rank(id, wording, required, lists.of(entries)));
            case "date" -> Optional.of(new Field.Day(id, wording, required));
            case "person" -> Optional.of(new Field.Person(id, wording, required, entries.isSo("email", false)));
            case "table" -> Optional.of(table(entries, id, wording, required));
            case "" -> Optional.empty();
            default -> {
                entries.fault(
                        "type",
                        "Unknown type \"" + type + "\": use short, long, number, choice, multi, scale5, rank,"
                                + " date, person or table");
                yield Optional.empty();
            }
        };
    }

    private Wording wording(Entries entries) {
        var usedIn = entries.textsIfAny("usedIn");
        usedIn.forEach(target -> references.toExerciseOrSection(target.place(), target.text()));
        return new Wording(
                entries.localized("label"),
                entries.localizedIfAny("help"),
                entries.localizedIfAny("why"),
                entries.localizedIfAny("example"),
                usedIn.stream().map(Yaml.Scalar::text).toList());
    }

    private static Field line(Entries entries, String id, Wording wording, boolean required) {
        int min = entries.whole("min", 1);
        int max = entries.whole("max", LONGEST_LINE);
        checkLimits(entries, min, max, LONGEST_TEXT);
        return new Field.Short(id, wording, required, min, max);
    }

    private static Field paragraphs(Entries entries, String id, Wording wording, boolean required) {
        int min = entries.whole("min", 1);
        int max = entries.whole("max", USUAL_TEXT);
        checkLimits(entries, min, max, LONGEST_TEXT);
        return new Field.Long(id, wording, required, min, max);
    }

    private static Field number(Entries entries, String id, Wording wording, boolean required) {
        double min = entries.number("min");
        double max = entries.number("max");
        int decimals = entries.whole("decimals", 0);
        if (min > max) {
            entries.fault("max", "\"max\" is less than \"min\"");
        }
        if (decimals < 0 || decimals > 6) {
            entries.fault("decimals", "\"decimals\" goes from 0 to 6");
        }
        Localized unit = entries.localizedIfAny("unit").orElse(Localized.of("", ""));
        return new Field.Number(id, wording, required, min, max, decimals, unit);
    }

    private Field multi(Entries entries, String id, Wording wording, boolean required) {
        var options = lists.of(entries);
        int min = entries.whole("min", 1);
        int max = entries.whole("max", options.size());
        checkLimits(entries, min, max, options.size());
        return new Field.Multi(id, wording, required, options, min, max);
    }

    private Field scale(Entries entries, String id, Wording wording, boolean required) {
        Optional<Ends> ends = entries.entriesIfAny("ends").map(Ends::read).or(() -> usualEnds);
        if (ends.isEmpty()) {
            entries.fault("\"ends\" is missing here, and the exercise has no \"scale\" either");
        }
        Ends known = ends.orElse(new Ends(Localized.danish(""), Localized.danish("")));
        return new Field.Scale5(id, wording, required, known.low(), known.high());
    }

    private Field table(Entries entries, String id, Wording wording, boolean required) {
        Localized rowName = entries.localized("row");
        List<Entries> written = entries.list("columns");
        List<Field> columns = read(written);
        if (columns.stream().anyMatch(Field.Table.class::isInstance)) {
            entries.fault("columns", "A column can't be a table");
        }
        int min = entries.whole("min", 1);
        int max = entries.whole("max", MOST_ROWS);
        checkLimits(entries, min, max, MOST_ROWS);
        return new Field.Table(id, wording, required, rowName, columns, min, max);
    }

    private static void checkLimits(Entries entries, int min, int max, int most) {
        if (min < 0 || min > max || max > most) {
            entries.fault(
                    entries.has("max") ? "max" : "min",
                    "\"min\" and \"max\" go from 0 to " + most + ", and \"min\" is not more than \"max\"");
        }
    }
}
