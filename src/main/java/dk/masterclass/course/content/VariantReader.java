package dk.masterclass.course.content;

import dk.masterclass.course.Course;
import dk.masterclass.course.Module;
import dk.masterclass.course.Variant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the ways to hold the course, which stand in course.yaml. */
final class VariantReader {

    private static final String START = "start";
    private static final Pattern DAY = Pattern.compile("day-([1-9])");

    private final References references;
    private final Set<String> ids = new HashSet<>();

    VariantReader(References references) {
        this.references = references;
    }

    List<Variant> read(List<Entries> written) {
        return written.stream().map(this::variant).toList();
    }

    private Variant variant(Entries entries) {
        String id = entries.id("id");
        if (!ids.add(id)) {
            entries.fault("id", "Another variant has the id " + id);
        }
        int days = entries.whole("days");
        var openings = entries.list("opens").stream()
                .map(opening -> opening(opening, days))
                .toList();
        var homework = entries.textsIfAny("homework");
        homework.forEach(exercise -> references.toExercise(exercise.place(), exercise.text()));
        var variant = new Variant(
                id,
                entries.localized("title"),
                entries.localized("about"),
                days,
                openings,
                homework.stream().map(Yaml.Scalar::text).collect(Collectors.toUnmodifiableSet()));
        references.add(entries.place("opens"), course -> twice(course, variant));
        entries.end();
        return variant;
    }

    private Variant.Opening opening(Entries entries, int days) {
        var modules = entries.textsIfAny("modules");
        modules.forEach(module -> references.toModule(module.place(), module.text()));
        int day = day(entries.text("when"));
        if (day < 0 || day > days) {
            entries.fault("when", "A module opens at the \"start\", or from \"day-1\" to \"day-" + days + "\"");
        }
        int shift = entries.whole("after", 0) - entries.whole("before", 0);
        var opening = new Variant.Opening(
                modules.stream().map(Yaml.Scalar::text).collect(Collectors.toUnmodifiableSet()),
                Math.max(0, day),
                shift,
                entries.localized("why"));
        entries.end();
        return opening;
    }

    private static int day(String when) {
        if (when.equals(START)) {
            return 0;
        }
        var day = DAY.matcher(when);
        return day.matches() ? Integer.parseInt(day.group(1)) : -1;
    }

    private static Optional<String> twice(Course course, Variant variant) {
        return course.modules().stream()
                .map(Module::id)
                .filter(module -> variant.openings().stream()
                                .filter(opening -> opening.modules().contains(module))
                                .count()
                        > 1)
                .findFirst()
                .map(module -> "Each module opens once, " + module + " more often");
    }
}
