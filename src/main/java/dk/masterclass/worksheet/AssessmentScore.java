package dk.masterclass.worksheet;

import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a self-assessment comes to. Nothing is guessed: a dimension has a mean when all its statements are answered, and
 * there is a total and a level when all dimensions have one.
 *
 * @param total the mean of the dimensions, rounded to the one decimal that is shown, so that text and level agree
 * @param blockers the dimensions so low that the team should not start, whatever the total
 */
public record AssessmentScore(
        List<DimensionScore> dimensions,
        OptionalDouble total,
        Optional<Exercise.Level> level,
        List<DimensionScore> blockers) {

    public AssessmentScore {
        dimensions = List.copyOf(dimensions);
        blockers = List.copyOf(blockers);
    }

    public record DimensionScore(Exercise.Dimension dimension, OptionalDouble mean) {

        boolean isBlocker() {
            return mean.isPresent()
                    && dimension
                            .blocker()
                            .filter(blocker -> mean.getAsDouble() < blocker.below())
                            .isPresent();
        }
    }

    /** The score of an exercise; without dimensions where the exercise is not an assessment. */
    public static AssessmentScore of(Exercise exercise, Answers answers) {
        return exercise.assessment()
                .map(assessment -> of(exercise, assessment, answers))
                .orElseGet(() -> new AssessmentScore(List.of(), OptionalDouble.empty(), Optional.empty(), List.of()));
    }

    private static AssessmentScore of(Exercise exercise, Exercise.Assessment assessment, Answers answers) {
        var dimensions = assessment.dimensions().stream()
                .map(dimension -> new DimensionScore(dimension, mean(exercise, dimension, answers)))
                .toList();
        var total = total(dimensions);
        var level = total.isPresent() ? level(assessment, total.getAsDouble()) : Optional.<Exercise.Level>empty();
        return new AssessmentScore(
                dimensions,
                total,
                level,
                dimensions.stream().filter(DimensionScore::isBlocker).toList());
    }

    private static OptionalDouble mean(Exercise exercise, Exercise.Dimension dimension, Answers answers) {
        var steps = exercise.groups().stream()
                .filter(group -> group.id().filter(dimension.group()::equals).isPresent())
                .flatMap(group -> group.fields().stream())
                .filter(Field.Scale5.class::isInstance)
                .map(field -> step(answers.textAt(Address.of(exercise.id(), field.id()))))
                .toList();
        return steps.contains(0)
                ? OptionalDouble.empty()
                : steps.stream().mapToInt(Integer::intValue).average();
    }

    /** The chosen step from 1 to 5, or 0 for none. */
    private static int step(String text) {
        return text.matches("[1-5]") ? Integer.parseInt(text) : 0;
    }

    private static OptionalDouble total(List<DimensionScore> dimensions) {
        if (dimensions.stream().anyMatch(dimension -> dimension.mean().isEmpty())) {
            return OptionalDouble.empty();
        }
        var mean = dimensions.stream()
                .mapToDouble(dimension -> dimension.mean().getAsDouble())
                .average();
        return mean.isPresent() ? OptionalDouble.of(Math.round(mean.getAsDouble() * 10) / 10.0) : mean;
    }

    private static Optional<Exercise.Level> level(Exercise.Assessment assessment, double total) {
        return assessment.levels().stream()
                .filter(level ->
                        level.below().isEmpty() || total < level.below().get())
                .findFirst();
    }
}
