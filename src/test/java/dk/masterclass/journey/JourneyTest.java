package dk.masterclass.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Course;
import dk.masterclass.course.Localized;
import dk.masterclass.worksheet.ExerciseState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JourneyTest {

    private static final Course COURSE = Courses.twoModulesAndOneAnnounced();
    private static final Set<String> FIRST_MODULE = Set.of("1.1", "1.2", "case-1");

    @Test
    void moduleWithTheNextStepIsNow() {
        assertThat(states(Set.of("1.1"), Map.of()))
                .containsExactly(ModuleState.NOW, ModuleState.OPEN, ModuleState.ANNOUNCED);
    }

    @Test
    void moduleIsDoneWhenAllIsReadAndApproved() {
        assertThat(states(FIRST_MODULE, Map.of("1A", ExerciseState.APPROVED, "1B", ExerciseState.APPROVED)))
                .containsExactly(ModuleState.DONE, ModuleState.NOW, ModuleState.ANNOUNCED);
    }

    @Test
    void moduleWaitsWhenOnlyAnswersAreMissing() {
        assertThat(states(FIRST_MODULE, Map.of("1A", ExerciseState.APPROVED, "1B", ExerciseState.SUBMITTED)))
                .containsExactly(ModuleState.WITH_INSTRUCTOR, ModuleState.NOW, ModuleState.ANNOUNCED);
    }

    @Test
    void returnedExerciseMarksItsModule() {
        assertThat(states(Set.of(), Map.of("2A", ExerciseState.RETURNED)))
                .containsExactly(ModuleState.OPEN, ModuleState.RETURNED, ModuleState.ANNOUNCED);
    }

    @Test
    void onlyLessonsAndCasesAreCountedAsReading() {
        var journey =
                Journey.of(COURSE, walked(FIRST_MODULE, Map.of("1A", ExerciseState.APPROVED), Set.of()), Plan.open());

        assertThat(journey.read()).isEqualTo(3);
        assertThat(journey.toRead()).isEqualTo(4);
    }

    @Test
    void selfTestsAndHandedInExercisesAreCountedByThemselves() {
        var walked = new Walked(
                Set.of("1.1"),
                Set.of("1.2"),
                Map.of("1A", ExerciseState.APPROVED, "1B", ExerciseState.SUBMITTED, "2A", ExerciseState.RETURNED),
                Set.of());

        var journey = Journey.of(COURSE, walked, Plan.open());

        assertThat(journey.passed()).isEqualTo(1);
        assertThat(journey.lessons()).isEqualTo(3);
        assertThat(journey.handedIn()).isEqualTo(2);
        assertThat(journey.approved()).isEqualTo(1);
        assertThat(journey.exercises()).isEqualTo(3);
    }

    @Test
    void aModuleOpensOnItsDayAndNoStepLeadsThereBefore() {
        var closed = new Plan.Opening(LocalDate.of(2027, 3, 15), Localized.danish("Derfor"), false);
        var plan = new Plan(Optional.empty(), Map.of("m2", closed));

        var journey = Journey.of(
                COURSE,
                walked(FIRST_MODULE, Map.of("1A", ExerciseState.APPROVED, "1B", ExerciseState.APPROVED), Set.of()),
                plan);

        assertThat(journey.stages().get(1).state()).isEqualTo(ModuleState.CLOSED);
        assertThat(journey.stages().get(1).opening()).contains(closed);
        assertThat(journey.next()).isEmpty();
        assertThat(journey.nextToOpen()).contains(journey.stages().get(1));
    }

    static Walked walked(Set<String> read, Map<String, ExerciseState> states, Set<String> begun) {
        return new Walked(read, Set.of(), states, begun);
    }

    private static List<ModuleState> states(Set<String> read, Map<String, ExerciseState> states) {
        return Journey.of(COURSE, walked(read, states, Set.of()), Plan.open()).stages().stream()
                .map(Journey.Stage::state)
                .toList();
    }
}
