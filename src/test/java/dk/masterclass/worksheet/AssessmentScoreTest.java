package dk.masterclass.worksheet;

import static dk.masterclass.worksheet.Exercises.answers;
import static dk.masterclass.worksheet.Exercises.scale;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.course.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentScoreTest {

    private static final Exercise EXERCISE = Exercises.of(
            Optional.of(new Exercise.Assessment(
                    List.of(dimension("lead", Optional.of(2.0)), dimension("see", Optional.empty())),
                    List.of(
                            level("build", Optional.of(2.5)),
                            level("small", Optional.of(3.5)),
                            level("scale", Optional.empty())))),
            group("lead", scale("l1"), scale("l2"), scale("l3")),
            group("see", scale("s1"), scale("s2"), Exercises.text(0, 10)));

    @Test
    void aDimensionIsTheMeanOfItsAnswersAndTheTotalTheMeanOfTheDimensions() {
        var score = AssessmentScore.of(EXERCISE, answers("l1", "4", "l2", "2", "l3", "3", "s1", "5", "s2", "4"));

        assertThat(score.dimensions())
                .extracting(dimension -> dimension.mean().orElseThrow())
                .containsExactly(3.0, 4.5);
        assertThat(score.total()).hasValue(3.8);
        assertThat(score.level()).map(Exercise.Level::id).hasValue("scale");
        assertThat(score.blockers()).isEmpty();
    }

    @Test
    void nothingIsGuessedFromHalfTheAnswers() {
        var score = AssessmentScore.of(EXERCISE, answers("l1", "1", "l2", "1", "l3", "1", "s1", "5"));

        assertThat(score.dimensions().get(0).mean()).hasValue(1);
        assertThat(score.dimensions().get(1).mean()).isEmpty();
        assertThat(score.total()).isEmpty();
        assertThat(score.level()).isEmpty();
        assertThat(score.blockers())
                .extracting(blocker -> blocker.dimension().group())
                .containsExactly("lead");
    }

    @Test
    void noAnswersGiveNoScoreAndNoBlocker() {
        var score = AssessmentScore.of(EXERCISE, Answers.none());

        assertThat(score.dimensions())
                .hasSize(2)
                .allMatch(dimension -> dimension.mean().isEmpty());
        assertThat(score.total()).isEmpty();
        assertThat(score.blockers()).isEmpty();
    }

    @Test
    void aBlockerStandsWhateverTheTotal() {
        var score = AssessmentScore.of(EXERCISE, answers("l1", "1", "l2", "2", "l3", "2", "s1", "5", "s2", "5"));

        assertThat(score.total()).hasValue(3.3);
        assertThat(score.blockers()).hasSize(1);
    }

    @Test
    void aMeanThatIsExactlyTheLimitIsNoBlocker() {
        assertThat(AssessmentScore.of(EXERCISE, answers("l1", "2", "l2", "2", "l3", "2"))
                        .blockers())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2,2,2,2,2,build",
        "2,2,3,2,3,build",
        "2,3,3,2,2,build",
        "2,3,3,2,3,small",
        "3,4,3,3,4,small",
        "3,4,4,3,4,scale",
        "4,4,3,4,3,scale",
        "5,5,5,5,5,scale"
    })
    void theLevelFollowsTheTotalAsItIsShown(String l1, String l2, String l3, String s1, String s2, String level) {
        var score = AssessmentScore.of(EXERCISE, answers("l1", l1, "l2", l2, "l3", l3, "s1", s1, "s2", s2));

        assertThat(score.level())
                .as("total %s", score.total())
                .map(Exercise.Level::id)
                .hasValue(level);
    }

    @Test
    void aTotalJustBelowALimitThatRoundsToItReachesTheNextLevel() {
        var groups = IntStream.range(0, 7)
                .mapToObj(each -> group("g" + each, scale(each + "a"), scale(each + "b"), scale(each + "c")))
                .toArray(Exercise.FieldGroup[]::new);
        var dimensions = Stream.of(groups)
                .map(each -> dimension(each.id().orElseThrow(), Optional.empty()))
                .toList();
        var levels = List.of(level("below", Optional.of(3.5)), level("above", Optional.empty()));
        var exercise = Exercises.of(Optional.of(new Exercise.Assessment(dimensions, levels)), groups);
        var steps = new ArrayList<String>();
        exercise.fields().forEach(field -> steps.addAll(List.of(field.id(), steps.size() < 20 ? "4" : "3")));

        var score = AssessmentScore.of(exercise, answers(steps.toArray(String[]::new)));

        assertThat(score.total()).as("73 of 21 statements").hasValue(3.5);
        assertThat(score.level()).map(Exercise.Level::id).hasValue("above");
    }

    @Test
    void whatIsNoStepOfTheScaleCountsAsNoAnswer() {
        assertThat(AssessmentScore.of(EXERCISE, answers("l1", "6", "l2", "2", "l3", "x"))
                        .dimensions()
                        .get(0)
                        .mean())
                .isEmpty();
    }

    @Test
    void anExerciseWithoutAssessmentHasNoScore() {
        assertThat(AssessmentScore.of(Exercises.of(scale("s")), answers("s", "3"))
                        .dimensions())
                .isEmpty();
    }

    private static Exercise.FieldGroup group(String id, Field... fields) {
        return new Exercise.FieldGroup(Optional.of(id), Optional.empty(), List.of(fields));
    }

    private static Exercise.Dimension dimension(String group, Optional<Double> blocker) {
        return new Exercise.Dimension(
                group,
                Localized.danish(group),
                blocker.map(below -> new Exercise.Blocker(below, Localized.danish("Stop"))));
    }

    private static Exercise.Level level(String id, Optional<Double> below) {
        return new Exercise.Level(id, below, Localized.danish(id), Localized.danish(id));
    }
}
