package dk.masterclass.journey;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Module;
import dk.masterclass.course.Step;
import dk.masterclass.worksheet.ExerciseState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The way through the course with the places where one person and their team stand. */
public record Journey(List<Stage> stages, Optional<NextStep> next, Plan plan) {

    public Journey {
        stages = List.copyOf(stages);
    }

    /**
     * A module and how far it is.
     *
     * @param opening when it opens; nothing where no date decides that
     */
    public record Stage(Module module, ModuleState state, Optional<Plan.Opening> opening, List<Stop> stops) {
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

    /**
     * A step and how far it is.
     *
     * @param passed whether its self-test was got right
     * @param homework whether it is done between or after the days
     */
    public record Stop(Step step, StepState state, boolean passed, boolean homework) {
        public boolean isReading() {
            return isReadable(step);
        }
    }

    public static Journey of(Course course, Walked walked, Plan plan) {
        Map<String, StepState> states =
                course.steps().collect(toUnmodifiableMap(Step::id, step -> state(step, walked)));
        var next = NextStep.among(course, states, plan);
        var stages = course.modules().stream()
                .map(module -> stage(module, states, walked, plan, next))
                .toList();
        return new Journey(stages, next, plan);
    }

    /** The module that opens next. */
    public Optional<Stage> nextToOpen() {
        return stages.stream()
                .filter(stage -> stage.state() == ModuleState.CLOSED)
                .min(Comparator.comparing(
                        stage -> stage.opening().map(Plan.Opening::on).orElse(LocalDate.MAX)));
    }

    /** How many self-tests were got right. */
    public long passed() {
        return stops().filter(Stop::passed).count();
    }

    public long lessons() {
        return stages.stream().mapToLong(Stage::lessons).sum();
    }

    public long exercises() {
        return stages.stream().mapToLong(Stage::exercises).sum();
    }

    /** How many exercises were handed in at least once, and not given back since. */
    public long handedIn() {
        return stops().filter(stop -> stop.state().isHandedIn()).count();
    }

    public long approved() {
        return stops().filter(stop -> stop.state() == StepState.APPROVED).count();
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

    private static Stage stage(
            Module module, Map<String, StepState> states, Walked walked, Plan plan, Optional<NextStep> next) {
        var stops = module.steps().stream()
                .map(step -> new Stop(
                        step,
                        states.getOrDefault(step.id(), StepState.UNREAD),
                        walked.passed().contains(step.id()),
                        plan.isHomework(step)))
                .toList();
        boolean holdsNext = next.filter(step -> step.module().equals(module)).isPresent();
        var state = plan.isOpen(module)
                ? ModuleState.of(stops.stream().map(Stop::state).toList(), holdsNext)
                : ModuleState.CLOSED;
        return new Stage(module, state, plan.opening(module), stops);
    }

    private static StepState state(Step step, Walked walked) {
        return switch (step) {
            case Step.Lesson lesson -> walked.read().contains(lesson.id()) ? StepState.READ : StepState.UNREAD;
            case Step.CaseStudy story -> walked.read().contains(story.id()) ? StepState.READ : StepState.UNREAD;
            case Exercise exercise ->
                StepState.of(
                        walked.states().getOrDefault(exercise.id(), ExerciseState.DRAFT),
                        walked.begun().contains(exercise.id()));
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
