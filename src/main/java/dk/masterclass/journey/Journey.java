package dk.masterclass.journey;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Module;
import dk.masterclass.course.Step;
import dk.masterclass.worksheet.ExerciseState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The way through the course with the places where one person and their team stand. */
public record Journey(List<Stage> stages, Optional<NextStep> next) {

    public Journey {
        stages = List.copyOf(stages);
    }

    /** A module and how far it is. */
    public record Stage(Module module, ModuleState state, List<Stop> stops) {
        public Stage {
            stops = List.copyOf(stops);
        }

        public long lessons() {
            return count(Step.Lesson.class);
        }

        public long cases() {
            return count(Step.CaseStudy.class);
        }

        public long exercises() {
            return count(Exercise.class);
        }

        /** The exercises that came back from the instructor. */
        public List<Step> returned() {
            return stops.stream()
                    .filter(stop -> stop.state() == StepState.RETURNED)
                    .map(Stop::step)
                    .toList();
        }

        private long count(Class<? extends Step> kind) {
            return stops.stream().map(Stop::step).filter(kind::isInstance).count();
        }
    }

    /** A step and how far it is. */
    public record Stop(Step step, StepState state) {
        public boolean isReading() {
            return isReadable(step);
        }
    }

    /** See {@link NextStep#of}. */
    public static Journey of(Course course, Set<String> read, Map<String, ExerciseState> states, Set<String> begun) {
        Map<String, StepState> stepStates =
                course.steps().collect(toUnmodifiableMap(Step::id, step -> state(step, read, states, begun)));
        var next = NextStep.among(course, stepStates);
        var stages = course.modules().stream()
                .map(module -> stage(
                        module,
                        stepStates,
                        next.filter(step -> step.module().equals(module)).isPresent()))
                .toList();
        return new Journey(stages, next);
    }

    /** How many lessons and cases there are. */
    public long toRead() {
        return stops().filter(Stop::isReading).count();
    }

    /** How many of them are read. */
    public long read() {
        return stops().filter(stop -> stop.state() == StepState.READ).count();
    }

    private Stream<Stop> stops() {
        return stages.stream().flatMap(stage -> stage.stops().stream());
    }

    private static Stage stage(Module module, Map<String, StepState> states, boolean holdsNext) {
        var stops = module.steps().stream()
                .map(step -> new Stop(step, states.getOrDefault(step.id(), StepState.UNREAD)))
                .toList();
        return new Stage(module, ModuleState.of(stops.stream().map(Stop::state).toList(), holdsNext), stops);
    }

    private static StepState state(Step step, Set<String> read, Map<String, ExerciseState> states, Set<String> begun) {
        return switch (step) {
            case Step.Lesson lesson -> read.contains(lesson.id()) ? StepState.READ : StepState.UNREAD;
            case Step.CaseStudy story -> read.contains(story.id()) ? StepState.READ : StepState.UNREAD;
            case Exercise exercise ->
                StepState.of(states.getOrDefault(exercise.id(), ExerciseState.DRAFT), begun.contains(exercise.id()));
        };
    }

    static boolean isReadable(Step step) {
        return switch (step) {
            case Step.Lesson lesson -> true;
            case Step.CaseStudy story -> true;
            case Exercise exercise -> false;
        };
    }
}
