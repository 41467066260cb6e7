package dk.masterclass.strategy.writing;

import dk.masterclass.checks.Explanation;
import dk.masterclass.checks.Finding;
import dk.masterclass.checks.Findings.Explained;
import dk.masterclass.course.Check.Severity;
import dk.masterclass.document.Block;
import dk.masterclass.document.Block.Callout;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import dk.masterclass.document.PlainText;
import dk.masterclass.strategy.manuscript.LongDate;
import dk.masterclass.strategy.manuscript.Manuscript;
import dk.masterclass.strategy.manuscript.OpenPoints;
import dk.masterclass.strategy.manuscript.Waiver;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.AnswerText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the appendix about what is open. A draft holds everything that doesn't fit; a final document what its owners
 * should have had a look at and didn't explain. Without anything to say there is no appendix.
 */
public final class OpenPointsWriter {

    private static final String ID = "open-points";

    private final Messages messages;
    private final Language language;
    private final boolean draft;

    public OpenPointsWriter(Messages messages, Language language, boolean draft) {
        this.messages = messages;
        this.language = language;
        this.draft = draft;
    }

    /** Without a heading of its own. */
    List<Block> write(OpenPoints points) {
        var blocks = new ArrayList<Block>();
        for (Severity severity : Severity.values()) {
            group(severity, points, blocks);
        }
        explained(points.findings().explained(), blocks);
        points.waiver().ifPresent(waiver -> blocks.addFirst(callout(waiver)));
        if (!blocks.isEmpty()) {
            blocks.addFirst(paragraph(text(draft ? "intro.draft" : "intro.final")));
        }
        return blocks;
    }

    /** The same without its looks, to tell whether two documents say the same. */
    public String plain(OpenPoints points) {
        var blocks = write(points);
        return blocks.isEmpty() ? "" : text("title") + "\n" + PlainText.of(blocks);
    }

    private void group(Severity severity, OpenPoints points, List<Block> blocks) {
        var items = points.findings().open().stream()
                .filter(finding -> finding.severity() == severity && isSaid(severity))
                .map(this::item)
                .toList();
        if (!items.isEmpty()) {
            var key = key(severity);
            blocks.add(new Block.Heading(2, ID + "-" + key, "", text(key)));
            blocks.add(new Block.Items(false, items));
        }
    }

    /** A tip is for those who write. */
    private boolean isSaid(Severity severity) {
        return draft || severity != Severity.TIP;
    }

    private List<Block> item(Finding finding) {
        return List.of(new Block.Paragraph(List.of(says(finding), new Inline.Text(" " + finding.help()))));
    }

    private void explained(List<Explained> all, List<Block> blocks) {
        if (!all.isEmpty()) {
            blocks.add(new Block.Heading(2, ID + "-explained", "", text("explained")));
            blocks.add(new Block.Items(false, all.stream().map(this::item).toList()));
        }
    }

    private List<Block> item(Explained explained) {
        return List.of(
                new Block.Paragraph(List.of(says(explained.finding()))), paragraph(reason(explained.explanation())));
    }

    private String reason(Explanation explanation) {
        var day = LocalDate.ofInstant(explanation.at(), LongDate.ZONE);
        return text("reason", explanation.reason(), explanation.byName(), LongDate.of(day, language));
    }

    private Callout callout(Waiver waiver) {
        var content = new ArrayList<Block>();
        content.add(paragraph(waiver.reason().text()));
        if (!waiver.exercises().isEmpty()) {
            content.add(paragraph(text("waived.unanswered", AnswerText.enumeration(waiver.exercises(), language))));
        }
        return new Callout(Callout.Kind.WARNING, Optional.of(text("waived")), content);
    }

    private static Inline says(Finding finding) {
        return finding.places().isEmpty()
                ? new Inline.Text(finding.says())
                : new Inline.Answered(
                        finding.says(), Manuscript.source(finding.places().getFirst()));
    }

    private static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(Inline.text(text));
    }

    private String text(String key, Object... arguments) {
        return messages.text(language, "strategy.open-points." + key, arguments);
    }

    private static String key(Severity severity) {
        return switch (severity) {
            case FAULT -> "fault";
            case WARNING -> "warning";
            case TIP -> "tip";
        };
    }
}
