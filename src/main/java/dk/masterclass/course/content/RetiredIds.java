package dk.masterclass.course.content;

import dk.masterclass.course.Course;
import dk.masterclass.course.Field;
import dk.masterclass.course.Localized;
import dk.masterclass.course.Retired;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads retired.yaml: what the course asked earlier, by what it was called. Names every id that is used again, at the
 * place where it is used again.
 *
 * <p>Ids are remembered as {@code module m9}, {@code step 1.6}, {@code 1A/founded}, {@code 1A/channels/posts}, and options
 * as {@code lists/channels#vimeo} or {@code 1C/gainsOrg#reach}.
 */
final class RetiredIds {

    private static final String MODULE = "module ";
    private static final String STEP = "step ";

    private final Faults faults;
    private final Optional<Entries> file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, List<Field.Option>> options = new HashMap<>();

    /** @param in the exercise, the table or the list that it stood in */
    private record Entry(Place place, Place inPlace, String in, Localized name, LocalDate since) {}

    private RetiredIds(Optional<Entries> file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Reads the options first: the lists that questions choose from have to know them. */
    static RetiredIds of(Optional<Entries> file, Faults faults) {
        var ids = new RetiredIds(file, faults);
        file.ifPresent(entries -> {
            entries.listIfAny("options").forEach(ids::readOption);
            entries.listIfAny("rows").forEach(ids::readOption);
        });
        return ids;
    }

    /** Reads the rest; from here on, all ids are known. */
    Retired read(OptionLists lists) {
        if (file.isEmpty()) {
            return Retired.nothing();
        }
        var written = file.get();
        var retired = new Retired(
                parts(written, "modules", MODULE), parts(written, "steps", STEP), questions(written, lists));
        written.end();
        return retired;
    }

    private void readOption(Entries option) {
        String in = option.text("in");
        String id = option.id("id");
        var name = option.wordings();
        remember(in + "#" + id, option, in, name);
        options.computeIfAbsent(in, any -> new ArrayList<>()).add(new Field.Option(id, name));
        option.end();
    }

    private List<Retired.Part> parts(Entries written, String name, String kind) {
        return written.listIfAny(name).stream()
                .map(part -> {
                    String id = part.text("id");
                    var title = part.localized("title");
                    var since = remember(kind + id, part, "", title);
                    part.end();
                    return new Retired.Part(id, title, since);
                })
                .toList();
    }

    /** A question is written as it was in its exercise; what it referred to may be gone by now. */
    private List<Retired.Question> questions(Entries written, OptionLists lists) {
        var reader = new FieldReader(lists, new References(), new RetiredIds(file, faults), Optional.empty());
        var questions = new ArrayList<Retired.Question>();
        for (Entries question : written.listIfAny("questions")) {
            String in = question.text("in");
            reader.read(question, in).ifPresent(field -> {
                var since = remember(
                        in + "/" + field.id(), question, in, field.wording().label());
                questions.add(new Retired.Question(in, field, since));
            });
            question.end();
        }
        return questions;
    }

    private LocalDate remember(String key, Entries entry, String in, Localized name) {
        var since = since(entry);
        var known = new Entry(entry.place("id"), entry.place("in"), in, name, since);
        if (entries.putIfAbsent(key, known) != null) {
            entry.fault("id", "It stands here twice");
        }
        return since;
    }

    private static LocalDate since(Entries entry) {
        String since = entry.text("since");
        try {
            return since.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(since);
        } catch (DateTimeParseException notADay) {
            entry.fault("since", "\"since\" is the day it was taken out, such as 2026-09-01");
            return LocalDate.EPOCH;
        }
    }

    /** What a list, or a question with options of its own, had earlier. */
    List<Field.Option> options(String place) {
        return options.getOrDefault(place, List.of());
    }

    void checkModule(Entries module, String id) {
        checkUnused(MODULE + id, module.place("id"), id);
    }

    void checkStep(Entries step, String kind, String id) {
        checkUnused(STEP + id, step.place(kind), id);
    }

    void checkQuestion(Entries question, String address) {
        checkUnused(address, question.place("id"), address);
    }

    /** @param place of the list, or of the question that lists its options itself */
    void checkOptions(Yaml list, String place) {
        if (options.containsKey(place) && list instanceof Yaml.Sequence sequence) {
            for (Yaml item : sequence.items()) {
                if (item instanceof Yaml.Mapping option
                        && option.entries().get("id") != null
                        && option.entries().get("id").value() instanceof Yaml.Scalar id) {
                    checkUnused(place + "#" + id.text(), id.place(), id.text());
                }
            }
        }
    }

    private void checkUnused(String key, Place place, String id) {
        var earlier = entries.get(key);
        if (earlier != null) {
            faults.add(
                    place,
                    "The id %s is retired and never used again: until %s it was \"%s\" (%s:%d)"
                            .formatted(
                                    id,
                                    earlier.since(),
                                    earlier.name().in(dk.masterclass.document.Language.DANISH),
                                    earlier.place().file(),
                                    earlier.place().line()));
        }
    }

    /** Whatever is retired stood somewhere: in an exercise or a table of the course, or in one that is retired itself. */
    void check(Course course) {
        Set<String> places = new HashSet<>();
        course.exercises().forEach(exercise -> {
            places.add(exercise.id());
            exercise.fields().forEach(field -> add(exercise.id() + "/" + field.id(), field, places));
        });
        course.retired().steps().forEach(step -> places.add(step.id()));
        course.retired().questions().forEach(question -> add(question.address(), question.field(), places));
        entries.values().stream()
                .filter(entry -> !entry.in().isEmpty() && !entry.in().startsWith("lists/"))
                .filter(entry -> !places.contains(entry.in()))
                .forEach(entry -> faults.add(
                        entry.inPlace(), "There is no " + entry.in() + " in the course, and there was none"));
    }

    private static void add(String address, Field field, Set<String> places) {
        places.add(address);
        if (field instanceof Field.Table table) {
            table.columns().forEach(column -> places.add(address + "/" + column.id()));
        }
    }
}
