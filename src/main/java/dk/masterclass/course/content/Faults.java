package dk.masterclass.course.content;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects what is wrong, so that reading can go on and name the rest as well. */
final class Faults {

    private final SortedSet<ContentFault> all = new TreeSet<>();

    void add(Place place, String message) {
        all.add(new ContentFault(place.file(), place.line(), place.column(), message));
    }

    List<ContentFault> all() {
        return List.copyOf(all);
    }

    void throwIfAny(Path directory) {
        if (!all.isEmpty()) {
            throw new ContentFaults(directory, all());
        }
    }
}
