package dk.masterclass.journey;

import dk.masterclass.course.Course;
import dk.masterclass.course.Step;
import java.util.Optional;

/** The steps before and after one step, in the course's order and across its modules. */
public record Neighbours(Optional<Step> previous, Optional<Step> next) {

    public static Neighbours of(Course course, Step step) {
        var steps = course.steps().toList();
        int at = steps.stream().map(Step::id).toList().indexOf(step.id());
        return new Neighbours(
                at > 0 ? Optional.of(steps.get(at - 1)) : Optional.empty(),
                at >= 0 && at + 1 < steps.size() ? Optional.of(steps.get(at + 1)) : Optional.empty());
    }
}
