package dk.masterclass.journey;

import static dk.masterclass.journey.JourneyTest.walked;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Course;
import dk.masterclass.course.Step;
import dk.masterclass.worksheet.ExerciseState;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NextStepTest {

    private static final Course COURSE = Courses.twoModulesAndOneAnnounced();
    private static final Set<String> EVERYTHING = Set.of("1.1", "1.2", "case-1", "2.1");

    @Test
    void whoeverIsNewBeginsAtTheBeginning() {
        assertThat(NextStep.of(COURSE, walked(Set.of(), Map.of(), Set.of()), Plan.open()))
                .hasValueSatisfying(next -> {
                    assertThat(next.step().id()).isEqualTo("1.1");
                    assertThat(next.module().number()).isEqualTo(1);
                    assertThat(next.state()).isEqualTo(StepState.UNREAD);
                });
    }

    @Test
    void firstHoleInTheOrderComesNext() {
        assertThat(next(Set.of("1.1", "case-1"), Map.of(), Set.of())).isEqualTo("1.2");
    }

    @Test
    void returnedExerciseGoesBeforeEverythingElse() {
        assertThat(next(Set.of(), Map.of("2A", ExerciseState.RETURNED), Set.of("2A")))
                .isEqualTo("2A");
    }

    @Test
    void firstOfTwoReturnedOnesIsFirst() {
        assertThat(next(Set.of(), Map.of("2A", ExerciseState.RETURNED, "1A", ExerciseState.RETURNED), Set.of()))
                .isEqualTo("1A");
    }

    @Test
    void whatIsWithTheInstructorIsPassedOver() {
        assertThat(next(
                        Set.of("1.1", "1.2", "case-1"),
                        Map.of("1A", ExerciseState.SUBMITTED, "1B", ExerciseState.IN_REVIEW),
                        Set.of("1A", "1B")))
                .isEqualTo("2.1");
    }

    @Test
    void begunExerciseIsContinued() {
        assertThat(NextStep.of(COURSE, walked(EVERYTHING, Map.of(), Set.of("1A")), Plan.open()))
                .hasValueSatisfying(next -> assertThat(next.state()).isEqualTo(StepState.BEGUN));
    }

    @Test
    void nothingIsLeftWhenAllIsReadAndApproved() {
        assertThat(NextStep.of(
                        COURSE,
                        walked(
                                EVERYTHING,
                                Map.of(
                                        "1A", ExerciseState.APPROVED,
                                        "1B", ExerciseState.APPROVED,
                                        "2A", ExerciseState.SUBMITTED),
                                Set.of("1A", "1B", "2A")),
                        Plan.open()))
                .isEmpty();
    }

    private static String next(Set<String> read, Map<String, ExerciseState> states, Set<String> begun) {
        return NextStep.of(COURSE, walked(read, states, begun), Plan.open())
                .map(NextStep::step)
                .map(Step::id)
                .orElse("");
    }
}
