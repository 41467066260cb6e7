package dk.masterclass.strategy.writing;

import dk.masterclass.course.Field;
import dk.masterclass.course.StrategyOutline.SheetLane;
import dk.masterclass.course.StrategyOutline.SheetPage;
import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.strategy.manuscript.Manuscript;
import dk.masterclass.strategy.manuscript.TypedLines;
import dk.masterclass.strategy.manuscript.Written;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a page to hang on a wall: nothing but answers, and what the author says must stand there. */
final class SheetWriter {

    private final Manuscript manuscript;
    private final Messages messages;
    private final SectionWriter writer;

    SheetWriter(Manuscript manuscript, Messages messages, SectionWriter writer) {
        this.manuscript = manuscript;
        this.messages = messages;
        this.writer = writer;
    }

    Written write(SheetPage page, String id) {
        var lanes = page.lanes().stream().map(this::lane).toList();
        boolean answered = lanes.stream()
                .flatMap(lane -> lane.items().stream())
                .flatMap(List::stream)
                .anyMatch(Inline.Answered.class::isInstance);
        var heading = new Block.Heading(2, id, "", page.title().in(manuscript.language()));
        if (!answered) {
            return manuscript.draft() ? Written.fixed(heading, gap(page)) : Written.NOTHING;
        }
        var above = new ArrayList<Block>();
        above.add(heading);
        var sentence = writer.prose(page.above()).blocks();
        if (!sentence.isEmpty()) {
            above.add(new Block.Callout(Block.Callout.Kind.KEY, Optional.empty(), sentence));
        }
        var below = writer.prose(page.below()).blocks();
        var shown = lanes.stream().filter(lane -> !lane.items().isEmpty()).toList();
        return Written.answered(new Block.Sheet(above, shown, below));
    }

    private Block gap(SheetPage page) {
        var first =
                manuscript.address(page.lanes().getFirst().from().getFirst()).question();
        return new Block.Gap(
                messages.text(
                        manuscript.language(),
                        "strategy.picture.gap",
                        page.title().in(manuscript.language())),
                Optional.of(Manuscript.source(first)));
    }

    private Block.Lane lane(SheetLane lane) {
        var items = new ArrayList<List<Inline>>();
        lane.from().forEach(from -> items.addAll(items(from)));
        return new Block.Lane(lane.sign(), lane.title().in(manuscript.language()), items);
    }

    private List<List<Inline>> items(String from) {
        String[] parts = from.split("/", -1);
        var question = manuscript.address(parts[0] + "/" + parts[1]);
        var field = manuscript.field(question);
        if (field instanceof Field.Table table && parts.length == 3) {
            var column = table.column(parts[2]).orElseThrow();
            return manuscript.answers().rowsOf(question, table).stream()
                    .flatMap(row -> lines(column, question.cell(row, parts[2])).stream())
                    .toList();
        }
        var labels = manuscript.labels(field, question);
        if (labels.isEmpty()) {
            return lines(field, question);
        }
        return labels.stream().map(label -> item(label, question)).toList();
    }

    /** Each line of an answer is an item; in a draft, a missing answer that has to be there holds its place. */
    private List<List<Inline>> lines(Field field, Address address) {
        var answer = manuscript.answer(field, address);
        if (answer.isEmpty()) {
            return manuscript.draft() && field.required()
                    ? List.of(List.of(manuscript.missing(field, address)))
                    : List.of();
        }
        return answer.get()
                .lines()
                .map(TypedLines::withoutBullet)
                .filter(line -> !line.isBlank())
                .map(line -> item(line, address))
                .toList();
    }

    private static List<Inline> item(String text, Address address) {
        return List.of(new Inline.Answered(text.strip(), Manuscript.source(address)));
    }
}
