package dk.masterclass.document.compare;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Marks everything in a block that stands in one document only. */
final class WholeBlocks {

    private final Marks marks;

    WholeBlocks(Marks marks) {
        this.marks = marks;
    }

    Outcome outcome(Fate fate, Block block) {
        return new Outcome(Optional.of(fate), blocks(fate, block));
    }

    List<Block> blocks(Fate fate, List<Block> blocks) {
        return blocks.stream().flatMap(block -> blocks(fate, block).stream()).toList();
    }

    private List<Block> blocks(Fate fate, Block block) {
        return switch (block) {
            case Block.Heading heading -> List.of(heading(fate, heading));
            case Block.Items items ->
                List.of(new Block.Items(
                        items.numbered(),
                        items.items().stream().map(item -> blocks(fate, item)).toList()));
            case Block.Table table -> List.of(table(fate, table));
            case Block.Callout callout ->
                List.of(new Block.Callout(callout.kind(), callout.title(), blocks(fate, callout.content())));
            case Block.Entries entries ->
                List.of(new Block.Entries(entries.entries().stream()
                        .map(entry -> entry(fate, entry))
                        .toList()));
            case Block.Picture picture -> picture(fate, picture);
            case Block.Sheet sheet -> blocks(fate, laidOut(sheet));
            case Block.PageBreak pageBreak -> fate == Fate.DELETED ? List.of() : List.of(pageBreak);
            case Block.Paragraph paragraph -> List.of(paragraph(fate, paragraph.content()));
            case Block.Gap gap -> List.of(paragraph(fate, Inline.text(gap.text())));
            case Block.Fact fact -> List.of(paragraph(fate, Reading.of(List.of(fact))));
            case Block.Quote quote -> List.of(paragraph(fate, Reading.of(List.of(quote))));
            case Block.Figure figure -> List.of(paragraph(fate, Reading.of(List.of(figure))));
        };
    }

    /** A heading that is gone makes room for one with the same address. */
    private Block.Heading heading(Fate fate, Block.Heading heading) {
        var id = fate == Fate.DELETED ? heading.id() + "-deleted" : heading.id();
        return new Block.Heading(heading.level(), id, heading.number(), marks.mark(fate, heading.text()));
    }

    List<Block.Cell> row(Fate fate, List<Block.Cell> row) {
        return row.stream()
                .map(cell -> new Block.Cell(InlineDiff.marked(fate, cell.content(), marks)))
                .toList();
    }

    Block.Entry entry(Fate fate, Block.Entry entry) {
        return new Block.Entry(
                InlineDiff.marked(fate, entry.name(), marks),
                InlineDiff.marked(fate, entry.aside(), marks),
                blocks(fate, entry.content()));
    }

    private Block.Table table(Fate fate, Block.Table table) {
        var rows = table.rows().stream().map(row -> row(fate, row)).toList();
        return new Block.Table(table.caption(), table.columns(), rows, table.rowHeaders());
    }

    /** A drawing can't be marked; its name and its numbers can. */
    private List<Block> picture(Fate fate, Block.Picture picture) {
        var name = paragraph(fate, Inline.text(marks.picture(picture.caption())));
        return picture.tabled() ? List.of(name) : List.of(name, table(fate, picture.numbers()));
    }

    private Block.Paragraph paragraph(Fate fate, List<Inline> content) {
        return new Block.Paragraph(InlineDiff.marked(fate, content, marks));
    }

    /** A sheet as one list after the other. */
    static List<Block> laidOut(Block.Sheet sheet) {
        var blocks = new ArrayList<>(sheet.above());
        for (Block.Lane lane : sheet.lanes()) {
            blocks.add(new Block.Paragraph(List.of(new Inline.Strong(Inline.text(lane.title())))));
            blocks.add(new Block.Items(
                    false,
                    lane.items().stream()
                            .map(item -> List.<Block>of(new Block.Paragraph(item)))
                            .toList()));
        }
        blocks.addAll(sheet.below());
        return blocks;
    }
}
