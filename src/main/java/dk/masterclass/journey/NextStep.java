package dk.masterclass.journey;

import dk.masterclass.course.Course;
import dk.masterclass.course.Module;
import dk.masterclass.course.Step;
import dk.masterclass.worksheet.ExerciseState;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The one thing to do next. What came back from the instructor goes first, then the course's own order. */
public record NextStep(Module module, Step step, StepState state) {

    /**
     * Empty when everything that exists is read, and handed in or approved.
     *
     * @param read the lessons and cases the person has read
     * @param states the states of the team's exercises; a missing one is a draft
     * @param begun the exercises in which the team has answered something
     */
    public static Optional<NextStep> of(
            Course course, Set<String> read, Map<String, ExerciseState> states, Set<String> begun) {
        return Journey.of(course, read, states, begun).next();
    }

    static Optional<NextStep> among(Course course, Map<String, StepState> states) {
        return candidates(course, states)
                .filter(step -> step.state() == StepState.RETURNED)
                .findFirst()
                .or(() -> candidates(course, states)
                        .filter(step -> step.state().isOpen())
                        .findFirst());
    }

    private static Stream<NextStep> candidates(Course course, Map<String, StepState> states) {
        return course.modules().stream()
                .flatMap(module -> module.steps().stream()
                        .map(step -> new NextStep(module, step, states.getOrDefault(step.id(), StepState.UNREAD))));
    }
}
