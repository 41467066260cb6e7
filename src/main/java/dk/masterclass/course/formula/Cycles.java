package dk.masterclass.course.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds formulas that wait for each other. */
public final class Cycles {

    private final Map<Source, Set<Source>> reads;
    private final Set<Source> sound = new HashSet<>();

    private Cycles(Map<Source, Set<Source>> reads) {
        this.reads = reads;
    }

    /**
     * A way that leads from an answer back to itself, the answer standing at both ends.
     *
     * @param reads what the formulas of an answer read
     */
    public static Optional<List<Source>> firstOf(Map<Source, Set<Source>> reads) {
        var cycles = new Cycles(reads);
        return reads.keySet().stream()
                .sorted(Comparator.comparing(Source::toString))
                .flatMap(start -> cycles.from(start, new ArrayList<>()).stream())
                .findFirst();
    }

    private Optional<List<Source>> from(Source place, List<Source> way) {
        int before = way.indexOf(place);
        way.add(place);
        if (before >= 0) {
            return Optional.of(List.copyOf(way.subList(before, way.size())));
        }
        if (!sound.contains(place)) {
            for (Source next : reads.getOrDefault(place, Set.of())) {
                var found = from(next, way);
                if (found.isPresent()) {
                    return found;
                }
            }
            sound.add(place);
        }
        way.removeLast();
        return Optional.empty();
    }
}
