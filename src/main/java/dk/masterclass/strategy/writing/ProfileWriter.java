package dk.masterclass.strategy.writing;

import dk.masterclass.course.Exercise;
import dk.masterclass.course.Exercise.Level;
import dk.masterclass.course.Field;
import dk.masterclass.course.StrategyOutline.AssessmentProfile;
import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.SourcePath;
import dk.masterclass.document.Tone;
import dk.masterclass.document.drawing.Bars;
import dk.masterclass.document.drawing.Fill;
import dk.masterclass.strategy.manuscript.Manuscript;
import dk.masterclass.strategy.manuscript.Written;
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
        var rows = score.dimensions().stream()
                .map(dimension -> row(dimension, lowest.contains(dimension)))
                .toList();
        var spoken = score.dimensions().stream()
                .map(dimension -> label(dimension) + " " + valueText(dimension))
                .collect(Collectors.joining(", "));
        var borders = borders(exercise);
        var marks = borders.stream()
                .map(border -> new Bars.Mark(border.at(), number(border.at())))
                .toList();
        return new Block.Picture(
                text("strategy.profile.caption"),
                text("strategy.profile.alternative", spoken),
                new Bars(1, 5, rows, marks, true).draw(),
                key(borders, !lowest.isEmpty()),
                numbers(exercise, score),
                true,
                firstStatement(exercise));
    }

    private Bars.Row row(DimensionScore score, boolean attention) {
        var mean = score.mean();
        var bar = new Bars.Bar(
                "",
                mean.isPresent() ? mean.getAsDouble() : null,
                valueText(score),
                attention ? Fill.ATTENTION : Fill.SOLID);
        return new Bars.Row(label(score), List.of(bar), attention);
    }

    /** Where a level begins. */
    private record Border(double at, Level above) {}

    private static List<Border> borders(Exercise exercise) {
        var levels = exercise.assessment().map(Exercise.Assessment::levels).orElse(List.of());
        var borders = new ArrayList<Border>();
        for (int at = 1; at < levels.size(); at++) {
            Level above = levels.get(at);
            levels.get(at - 1).below().ifPresent(border -> borders.add(new Border(border, above)));
        }
        return borders;
    }

    private List<Block.Key> key(List<Border> borders, boolean attention) {
        var key = new ArrayList<Block.Key>();
        borders.forEach(border -> key.add(new Block.Key(
                new Block.Badge(number(border.at()), Tone.SURFACE, Tone.INK_SOFT),
                Inline.text(
                        text("strategy.profile.level", border.above().label().in(manuscript.language()))))));
        if (attention) {
            key.add(new Block.Key(
                    new Block.Badge("!", Tone.NOTE, Tone.SURFACE), Inline.text(text("strategy.profile.attention"))));
        }
        return key;
    }

    private Block.Table numbers(Exercise exercise, AssessmentScore score) {
        var rows = score.dimensions().stream()
                .map(dimension -> List.of(
                        new Block.Cell(List.of(new Inline.Answered(
                                label(dimension),
                                statement(exercise, dimension.dimension().group())))),
                        new Block.Cell(Inline.text(valueText(dimension)))))
                .toList();
        var columns = List.of(
                new Block.Column(text("strategy.profile.dimension"), 3, Block.Align.START),
                new Block.Column(text("strategy.profile.mean"), 1, Block.Align.END));
        return new Block.Table(Optional.empty(), columns, rows, true);
    }

    private String label(DimensionScore score) {
        return score.dimension().label().in(manuscript.language());
    }

    private String valueText(DimensionScore score) {
        return score.mean().isPresent() ? number(score.mean().getAsDouble()) : text("strategy.profile.unscored");
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
