package dk.masterclass.course.content;

import dk.masterclass.course.Field;
import dk.masterclass.course.Field.Measure;
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
    static final int MOST_ROWS = 200;

    private final OptionLists lists;
    private final References references;
    private final RetiredIds retired;
    private final Optional<Ends> usualEnds;
    private final TableReader tables;

    /** What the two ends of a scale mean. */
    record Ends(Localized low, Localized high) {
        static Ends read(Entries scale) {
            var ends = new Ends(scale.localized("low"), scale.localized("high"));
            scale.end();
            return ends;
        }
    }

    /** @param usualEnds the ends of every scale of the exercise that has none of its own */
    FieldReader(OptionLists lists, References references, RetiredIds retired, Optional<Ends> usualEnds) {
        this.lists = lists;
        this.references = references;
        this.retired = retired;
        this.usualEnds = usualEnds;
        this.tables = new TableReader(this, lists, references);
    }

    /**
     * Fields in their order; a fault where two have the same id.
     *
     * @param place the exercise they stand in, such as {@code 1A}, or the table, such as {@code 1A/channels}
     */
    List<Field> read(List<Entries> all, String place) {
        var fields = new ArrayList<Field>();
        var ids = new HashSet<String>();
        for (Entries entries : all) {
            read(entries, place).ifPresent(field -> {
                retired.checkQuestion(entries, place + "/" + field.id());
                if (!ids.add(field.id())) {
                    entries.fault("id", "The id " + field.id() + " is used twice");
                }
                fields.add(field);
            });
            entries.end();
        }
        return fields;
    }

    Optional<Field> read(Entries entries, String place) {
        String id = entries.id("id");
        String at = place + "/" + id;
        String type = entries.text("type");
        boolean required = entries.isSo("required", false);
        Wording wording = wording(entries);
        return switch (type) {
            case "short" -> Optional.of(line(entries, id, wording, required));
            case "long" -> Optional.of(paragraphs(entries, id, wording, required));
            case "number" -> Optional.of(number(entries, id, wording, required, Measure.PLAIN));
            case "percent" -> Optional.of(number(entries, id, wording, required, Measure.PERCENT));
            case "money" -> Optional.of(number(entries, id, wording, required, Measure.MONEY));
            case "bool" -> Optional.of(new Field.Bool(id, wording, required));
            case "ref" -> Optional.of(ref(entries, id, wording, required));
            case "calc" -> Optional.of(calc(entries, id, wording, at));
            case "choice" ->
                Optional.of(new Field.Choice(id, wording, required, lists.of(entries), lists.retired(entries, at)));
            case "multi" -> Optional.of(multi(entries, id, wording, required, lists.retired(entries, at)));
            case "scale5" -> Optional.of(scale(entries, id, wording, required));
            case "rank" ->
                Optional.of(new Field.Rank(id, wording, required, lists.of(entries), lists.retired(entries, at)));
            case "date" -> Optional.of(new Field.Day(id, wording, required));
            case "person" -> Optional.of(new Field.Person(id, wording, required, entries.isSo("email", false)));
            case "table" -> Optional.of(tables.read(entries, id, wording, required, at));
            case "" -> Optional.empty();
            default -> {
                entries.fault(
                        "type",
                        "Unknown type \"" + type + "\": use short, long, number, percent, money, bool, choice, multi,"
                                + " scale5, rank, date, person, ref, calc or table");
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
                usedIn.stream().map(Yaml.Scalar::text).toList(),
                entries.textIfAny("from"),
                entries.textIfAny("notInDocument"));
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

    private static Field number(Entries entries, String id, Wording wording, boolean required, Measure measure) {
        double min = entries.number("min");
        double max = entries.number("max");
        int decimals = entries.whole("decimals", 0);
        if (min > max) {
            entries.fault("max", "\"max\" is less than \"min\"");
        }
        if (decimals < 0 || decimals > 6) {
            entries.fault("decimals", "\"decimals\" goes from 0 to 6");
        }
        return new Field.Number(id, wording, required, min, max, decimals, unit(entries, measure), measure);
    }

    private static Localized unit(Entries entries, Measure measure) {
        return switch (measure) {
            case PERCENT -> Localized.of("%", "%");
            case MONEY -> Localized.of("kr.", "DKK");
            case PLAIN -> entries.localizedIfAny("unit").orElse(Localized.of("", ""));
        };
    }

    private Field ref(Entries entries, String id, Wording wording, boolean required) {
        String table = entries.text("to");
        references.toTable(entries.place("to"), table);
        int min = entries.whole("min", 0);
        int max = entries.whole("max", 1);
        checkLimits(entries, min, max, MOST_ROWS);
        return new Field.Ref(id, wording, required, table, min, max);
    }

    private Field calc(Entries entries, String id, Wording wording, String at) {
        return new Field.Calc(
                id, wording, entries.text("formula"), result(entries, at), entries.localizedIfAny("explain"));
    }

    private Field.Result result(Entries entries, String at) {
        String shows = entries.text("shows");
        return switch (shows) {
            case "number" -> figure(entries, Measure.PLAIN);
            case "percent" -> figure(entries, Measure.PERCENT);
            case "money" -> figure(entries, Measure.MONEY);
            case "option" -> new Field.OneOf(lists.of(entries), lists.retired(entries, at));
            default -> {
                if (!shows.equals("text")) {
                    entries.fault("shows", "A formula shows number, percent, money, text or option");
                }
                yield new Field.Words();
            }
        };
    }

    private static Field.Result figure(Entries entries, Measure measure) {
        return new Field.Figure(measure, entries.whole("decimals", 0), unit(entries, measure));
    }

    private Field multi(
            Entries entries, String id, Wording wording, boolean required, List<Field.Option> retiredOptions) {
        var options = lists.of(entries);
        int min = entries.whole("min", 1);
        int max = entries.whole("max", options.size());
        checkLimits(entries, min, max, options.size());
        return new Field.Multi(id, wording, required, options, min, max, retiredOptions);
    }

    private Field scale(Entries entries, String id, Wording wording, boolean required) {
        Optional<Ends> ends = entries.entriesIfAny("ends").map(Ends::read).or(() -> usualEnds);
        if (ends.isEmpty()) {
            entries.fault("\"ends\" is missing here, and the exercise has no \"scale\" either");
        }
        Ends known = ends.orElse(new Ends(Localized.danish(""), Localized.danish("")));
        return new Field.Scale5(id, wording, required, known.low(), known.high());
    }

    static void checkLimits(Entries entries, int min, int max, int most) {
        if (min < 0 || min > max || max > most) {
            entries.fault(
                    entries.has("max") ? "max" : "min",
                    "\"min\" and \"max\" go from 0 to " + most + ", and \"min\" is not more than \"max\"");
        }
    }
}
