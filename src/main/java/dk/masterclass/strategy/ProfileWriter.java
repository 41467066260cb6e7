package dk.masterclass.strategy;

import dk.masterclass.course.Exercise;
import dk.masterclass.course.Exercise.Level;
import dk.masterclass.course.Field;
import dk.masterclass.course.StrategyOutline.AssessmentProfile;
import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.SourcePath;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.AnswerText;
import dk.masterclass.worksheet.AssessmentScore;
import dk.masterclass.worksheet.AssessmentScore.DimensionScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Says and draws what a self-assessment comes to: the level, every dimension, the lowest ones, and what blocks. */
final class ProfileWriter {

    private static final int LOWEST = 2;

    private final Manuscript manuscript;
    private final Messages messages;

    ProfileWriter(Manuscript manuscript, Messages messages) {
        this.manuscript = manuscript;
        this.messages = messages;
    }

    Written write(AssessmentProfile part) {
        var exercise = manuscript.exercise(part.exercise());
        var score = AssessmentScore.of(exercise, manuscript.answers());
        long scored = score.dimensions().stream()
                .filter(dimension -> dimension.mean().isPresent())
                .count();
        if (scored == 0) {
            return manuscript.draft()
                    ? Written.fixed(new Block.Gap(
                            text("strategy.profile.gap", exercise.title().in(manuscript.language())),
                            Optional.of(firstStatement(exercise))))
                    : Written.NOTHING;
        }
        var lowest = lowest(score);
        var blocks = new ArrayList<Block>();
        blocks.add(summary(exercise, score, scored));
        blocks.add(chart(exercise, score, lowest));
        if (!lowest.isEmpty()) {
            blocks.add(paragraph(exercise, text("strategy.profile.lowest", enumeration(lowest))));
        }
        score.blockers().forEach(blocker -> blocks.add(warning(exercise, blocker)));
        return new Written(blocks, true);
    }

    private Block summary(Exercise exercise, AssessmentScore score, long scored) {
        if (score.level().isEmpty() || score.total().isEmpty()) {
            return paragraph(
                    exercise,
                    text("strategy.profile.partial", scored, score.dimensions().size()));
        }
        var level = score.level().get();
        return paragraph(
                exercise,
                text(
                        "strategy.profile.total",
                        number(score.total().getAsDouble()),
                        level.label().in(manuscript.language())));
    }

    private Block paragraph(Exercise exercise, String sentence) {
        return new Block.Paragraph(List.of(new Inline.Answered(sentence.strip(), firstStatement(exercise))));
    }

    private Block chart(Exercise exercise, AssessmentScore score, List<DimensionScore> lowest) {
        var bars = score.dimensions().stream()
                .map(dimension -> bar(exercise, dimension, lowest.contains(dimension)))
                .toList();
        var spoken =
                bars.stream().map(bar -> bar.label() + " " + bar.valueText()).collect(Collectors.joining(", "));
        return new Block.BarChart(
                text("strategy.profile.caption"),
                text("strategy.profile.alternative", spoken),
                1,
                5,
                bars,
                marks(exercise));
    }

    private Block.Bar bar(Exercise exercise, DimensionScore score, boolean attention) {
        var mean = score.mean();
        return new Block.Bar(
                score.dimension().label().in(manuscript.language()),
                mean.isPresent() ? mean.getAsDouble() : null,
                mean.isPresent() ? number(mean.getAsDouble()) : text("strategy.profile.unscored"),
                attention,
                statement(exercise, score.dimension().group()));
    }

    /** A mark where each level but the first begins. */
    private List<Block.Mark> marks(Exercise exercise) {
        var levels = exercise.assessment().map(Exercise.Assessment::levels).orElse(List.of());
        var marks = new ArrayList<Block.Mark>();
        for (int at = 1; at < levels.size(); at++) {
            Level above = levels.get(at);
            levels.get(at - 1)
                    .below()
                    .ifPresent(border ->
                            marks.add(new Block.Mark(border, above.label().in(manuscript.language()))));
        }
        return marks;
    }

    /** The two lowest dimensions, with those that are as low; none while some are unknown or all are alike. */
    private static List<DimensionScore> lowest(AssessmentScore score) {
        var means = score.dimensions().stream()
                .map(DimensionScore::mean)
                .flatMapToDouble(OptionalDouble::stream)
                .sorted()
                .toArray();
        if (means.length < score.dimensions().size() || means.length <= LOWEST) {
            return List.of();
        }
        double border = means[LOWEST - 1];
        return border == means[means.length - 1]
                ? List.of()
                : score.dimensions().stream()
                        .filter(dimension -> dimension.mean().orElseThrow() <= border)
                        .toList();
    }

    private String enumeration(List<DimensionScore> scores) {
        var names = scores.stream()
                .map(score -> text(
                        "strategy.profile.named",
                        score.dimension().label().in(manuscript.language()),
                        number(score.mean().orElseThrow())))
                .toList();
        return AnswerText.enumeration(names, manuscript.language());
    }

    private Block warning(Exercise exercise, DimensionScore score) {
        var message = score.dimension()
                .blocker()
                .map(blocker -> blocker.message().in(manuscript.language()))
                .orElse("");
        var title = text(
                "strategy.profile.named",
                score.dimension().label().in(manuscript.language()),
                number(score.mean().orElseThrow()));
        var source = statement(exercise, score.dimension().group());
        return new Block.Callout(
                Block.Callout.Kind.WARNING,
                Optional.of(title),
                List.of(new Block.Paragraph(List.of(new Inline.Answered(message, source)))));
    }

    private static SourcePath firstStatement(Exercise exercise) {
        var group = exercise.assessment()
                .map(assessment -> assessment.dimensions().getFirst().group())
                .orElseThrow(() -> new IllegalStateException("The exercise is not scored: " + exercise.id()));
        return statement(exercise, group);
    }

    private static SourcePath statement(Exercise exercise, String groupId) {
        return exercise.groups().stream()
                .filter(group -> group.id().filter(groupId::equals).isPresent())
                .flatMap(group -> group.fields().stream())
                .filter(Field.Scale5.class::isInstance)
                .findFirst()
                .map(field -> Manuscript.source(Address.of(exercise.id(), field.id())))
                .orElseThrow(() -> new IllegalStateException("Nothing is scored in the group " + groupId));
    }

    private String number(double value) {
        return String.format(manuscript.language().locale(), "%.1f", value);
    }

    private String text(String key, Object... arguments) {
        return messages.text(manuscript.language(), key, arguments);
    }
}
