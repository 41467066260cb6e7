package dk.masterclass.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Course;
import dk.masterclass.worksheet.ExerciseState;
import java.util.List;
import java.util.Map;
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
        var journey = Journey.of(COURSE, FIRST_MODULE, Map.of("1A", ExerciseState.APPROVED), Set.of());

        assertThat(journey.read()).isEqualTo(3);
        assertThat(journey.toRead()).isEqualTo(4);
    }

    private static List<ModuleState> states(Set<String> read, Map<String, ExerciseState> states) {
        return Journey.of(COURSE, read, states, Set.of()).stages().stream()
                .map(Journey.Stage::state)
                .toList();
    }
}
