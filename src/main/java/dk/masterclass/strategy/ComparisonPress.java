package dk.masterclass.strategy;

import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import dk.masterclass.document.Progress;
import dk.masterclass.document.compare.Comparison;
import dk.masterclass.document.compare.Fate;
import dk.masterclass.strategy.files.MadeFile;
import dk.masterclass.strategy.files.Output;
import dk.masterclass.strategy.files.StrategyPress;
import dk.masterclass.strategy.manuscript.Letters;
import dk.masterclass.strategy.manuscript.LongDate;
import dk.masterclass.strategy.manuscript.OpenPoints;
import dk.masterclass.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.springframework.stereotype.Component;

/** Prints a comparison: which versions it holds against each other, how to read it, and the whole text with its changes. */
@Component
final class ComparisonPress {

    private final StrategyPress press;
    private final Messages messages;

    ComparisonPress(StrategyPress press, Messages messages) {
        this.press = press;
        this.messages = messages;
    }

    /** @param progress may end the printing by a {@link CancellationException} */
    MadeFile print(Compared compared, Progress progress) {
        return new MadeFile(name(compared), Output.PDF.mediaType(), press.print(document(compared), progress));
    }

    /** What a version says at its end about what was open: its title, and lines. */
    static List<Block> openPoints(String plain) {
        var lines = plain.lines().filter(line -> !line.isBlank()).toList();
        var blocks = new ArrayList<Block>();
        for (String line : lines) {
            blocks.add(
                    blocks.isEmpty()
                            ? new Block.Heading(1, "open-points", "", line)
                            : new Block.Paragraph(Inline.text(line)));
        }
        return blocks;
    }

    List<Block> openPoints(OpenPoints openPoints, Language language) {
        return openPoints(press.openPoints(openPoints, language));
    }

    Document document(Compared compared) {
        var comparison = compared.comparison();
        var words = new Words(comparison.language());
        var title = words.say("title");
        var cover = new Document.Cover(
                compared.organisation(),
                words.say("between", words.side(compared.earlier()), words.side(compared.later())),
                List.of(words.dated(compared.earlier()), words.dated(compared.later()), words.count(comparison)),
                String.join(" · ", compared.organisation(), title),
                compared.later().version().isEmpty(),
                messages.text(comparison.language(), "strategy.document.draft"));
        var blocks = new ArrayList<>(words.introduction(compared));
        blocks.addAll(comparison.blocks());
        return new Document(comparison.language(), title, Optional.of(cover), blocks);
    }

    private String name(Compared compared) {
        return new Words(compared.comparison().language())
                .say(
                        "file",
                        StrategyPress.fileName(compared.organisation()),
                        compared.earlier().version().orElseThrow().number().toString(),
                        compared.later()
                                .version()
                                .map(version -> version.number().toString())
                                .orElse(compared.later().date().toString()));
    }

    /** What a printed comparison says of itself. */
    private final class Words {

        private final Language language;

        private Words(Language language) {
            this.language = language;
        }

        private String say(String key, Object... arguments) {
            return messages.text(language, "strategy.comparison." + key, arguments);
        }

        private String side(Compared.Side side) {
            return side.version()
                    .map(version -> say("version", version.number().toString()))
                    .orElseGet(() -> say("draft"));
        }

        private String dated(Compared.Side side) {
            return say("dated", Letters.raiseFirst(side(side)), LongDate.of(side.date(), language));
        }

        private String count(Comparison comparison) {
            int changes = comparison.changes().size();
            return changes == 0 ? say("none") : say("count", say("changes.count", changes), parts(comparison)) + ".";
        }

        private String parts(Comparison comparison) {
            return say("parts.count", comparison.changedParts().size());
        }

        private List<Block> introduction(Compared compared) {
            var comparison = compared.comparison();
            var blocks = new ArrayList<Block>();
            blocks.add(new Block.Heading(1, "comparison", "", say("how")));
            blocks.add(new Block.Paragraph(legend()));
            if (!compared.inOneCourse()) {
                blocks.add(new Block.Paragraph(Inline.text(say("other-course"))));
            }
            blocks.add(new Block.Paragraph(Inline.text(count(comparison))));
            var items = comparison.changedParts().stream().map(this::item).toList();
            if (!items.isEmpty()) {
                blocks.add(new Block.Items(false, items));
            }
            return blocks;
        }

        private List<Inline> legend() {
            return List.of(
                    new Inline.Text(say("how.before") + " "),
                    Comparison.marked(Fate.INSERTED, say("how.inserted"), language),
                    new Inline.Text(" " + say("how.between") + " "),
                    Comparison.marked(Fate.DELETED, say("how.deleted"), language),
                    new Inline.Text(" " + say("how.after")));
        }

        private List<Block> item(Comparison.Part part) {
            var name = part.heading()
                    .map(heading -> (heading.number() + " " + heading.text()).strip())
                    .orElse("");
            return List.of(new Block.Paragraph(Inline.text(
                    say("part", name, say("changes.count", part.changes().size())))));
        }
    }
}
