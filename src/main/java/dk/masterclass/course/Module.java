package dk.masterclass.course;

import java.util.List;
import java.util.stream.Stream;

/** One of the parts of the masterclass. A module without steps is announced by its title only. */
public record Module(String id, int number, Localized title, Localized goals, List<Step> steps) {

    public Module {
        steps = List.copyOf(steps);
    }

    public Stream<Exercise> exercises() {
        return steps.stream().filter(Exercise.class::isInstance).map(Exercise.class::cast);
    }
}
