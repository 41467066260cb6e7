package dk.masterclass.journey;

import dk.masterclass.course.Course;
import dk.masterclass.course.Module;
import dk.masterclass.course.Step;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one thing to do next. What came back from the instructor goes first, then the course's own order. */
public record NextStep(Module module, Step step, StepState state) {

    /** Empty when everything that is open is read, and handed in or approved. */
    public static Optional<NextStep> of(Course course, Walked walked, Plan plan) {
        return Journey.of(course, walked, plan).next();
    }

    static Optional<NextStep> among(Course course, Map<String, StepState> states, Plan plan) {
        return candidates(course, states)
                .filter(step -> step.state() == StepState.RETURNED)
                .findFirst()
                .or(() -> candidates(course, states)
                        .filter(step -> plan.isOpen(step.module()))
                        .filter(step -> step.state().isOpen())
                        .findFirst());
    }

    private static Stream<NextStep> candidates(Course course, Map<String, StepState> states) {
        return course.modules().stream()
                .flatMap(module -> module.steps().stream()
                        .map(step -> new NextStep(module, step, states.getOrDefault(step.id(), StepState.UNREAD))));
    }
}
