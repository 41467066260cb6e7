package dk.masterclass.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the parts of the masterclass. A module without steps is announced by its title only.
 *
 * @param teaching for instructors only
 */
public record Module(
        String id, int number, Localized title, Localized goals, List<Step> steps, Optional<TeachingNotes> teaching) {

    public Module {
        steps = List.copyOf(steps);
    }

    /** A module that tells its instructor nothing. */
    public Module(String id, int number, Localized title, Localized goals, List<Step> steps) {
        this(id, number, title, goals, steps, Optional.empty());
    }

    public Stream<Exercise> exercises() {
        return steps.stream().filter(Exercise.class::isInstance).map(Exercise.class::cast);
    }
}
