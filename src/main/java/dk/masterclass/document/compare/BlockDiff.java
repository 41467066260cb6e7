package dk.masterclass.document.compare;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the blocks of two documents into one list, with what is gone and what is new marked. */
final class BlockDiff {

    private final Marks marks;
    private final WholeBlocks whole;
    private final Moves moves;

    BlockDiff(Language language) {
        this.marks = Marks.in(language);
        this.whole = new WholeBlocks(marks);
        this.moves = new Moves(marks);
    }

    List<Outcome> outcomes(List<Block> earlier, List<Block> later) {
        return new Pairing<Block, Outcome>(
                        block -> Reading.of(List.of(block)),
                        BlockDiff::areComparable,
                        this::both,
                        whole::outcome,
                        (fate, block) -> block)
                .of(earlier, later);
    }

    private List<Block> merged(List<Block> earlier, List<Block> later) {
        return outcomes(earlier, later).stream()
                .flatMap(outcome -> outcome.blocks().stream())
                .toList();
    }

    private static boolean areComparable(Block earlier, Block later) {
        return switch (later) {
            case Block.Heading heading ->
                earlier instanceof Block.Heading before
                        && before.id().equals(heading.id())
                        && before.text().equals(heading.text());
            case Block.Table table ->
                earlier instanceof Block.Table before
                        && before.caption().equals(table.caption())
                        && headers(before).equals(headers(table));
            case Block.Callout callout ->
                earlier instanceof Block.Callout before
                        && before.kind() == callout.kind()
                        && before.title().equals(callout.title());
            case Block.Items items -> earlier instanceof Block.Items before && before.numbered() == items.numbered();
            case Block.Picture picture ->
                earlier instanceof Block.Picture before
                        && before.source().equals(picture.source())
                        && headers(before.numbers()).equals(headers(picture.numbers()));
            case Block.Paragraph paragraph -> earlier instanceof Block.Paragraph;
            case Block.Entries entries -> earlier instanceof Block.Entries;
            case Block.Sheet sheet -> earlier instanceof Block.Sheet;
            default -> earlier.equals(later);
        };
    }

    private static List<String> headers(Block.Table table) {
        return table.columns().stream().map(Block.Column::header).toList();
    }

    private Outcome both(Block earlier, Block later) {
        return switch (later) {
            case Block.Paragraph paragraph -> paragraph((Block.Paragraph) earlier, paragraph);
            case Block.Items items -> Outcome.of(items((Block.Items) earlier, items), items);
            case Block.Table table -> Outcome.of(table((Block.Table) earlier, table), table);
            case Block.Callout callout ->
                Outcome.of(
                        new Block.Callout(
                                callout.kind(),
                                callout.title(),
                                merged(((Block.Callout) earlier).content(), callout.content())),
                        callout);
            case Block.Entries entries -> Outcome.of(entries((Block.Entries) earlier, entries), entries);
            case Block.Picture picture -> picture((Block.Picture) earlier, picture);
            case Block.Sheet sheet -> sheet((Block.Sheet) earlier, sheet);
            default -> Outcome.same(later);
        };
    }

    private Outcome paragraph(Block.Paragraph earlier, Block.Paragraph later) {
        return Outcome.of(new Block.Paragraph(words(earlier.content(), later.content())), later);
    }

    private List<Inline> words(List<Inline> earlier, List<Inline> later) {
        return earlier.equals(later) ? later : InlineDiff.between(earlier, later, marks);
    }

    private Block.Items items(Block.Items earlier, Block.Items later) {
        var items = new Pairing<List<Block>, List<Block>>(
                Reading::of, (before, after) -> true, this::merged, whole::blocks, moves::item);
        return new Block.Items(later.numbered(), items.of(earlier.items(), later.items()));
    }

    private Block.Table table(Block.Table earlier, Block.Table later) {
        var rows = new Pairing<List<Block.Cell>, List<Block.Cell>>(
                Reading::ofRow, (before, after) -> true, this::row, whole::row, moves::row);
        return new Block.Table(
                later.caption(), later.columns(), rows.of(earlier.rows(), later.rows()), later.rowHeaders());
    }

    private List<Block.Cell> row(List<Block.Cell> earlier, List<Block.Cell> later) {
        var cells = new ArrayList<Block.Cell>();
        for (int at = 0; at < later.size(); at++) {
            cells.add(new Block.Cell(
                    words(earlier.get(at).content(), later.get(at).content())));
        }
        return cells;
    }

    private Block.Entries entries(Block.Entries earlier, Block.Entries later) {
        var entries = new Pairing<Block.Entry, Block.Entry>(
                Reading::of, (before, after) -> true, this::entry, whole::entry, moves::entry);
        return new Block.Entries(entries.of(earlier.entries(), later.entries()));
    }

    private Block.Entry entry(Block.Entry earlier, Block.Entry later) {
        return new Block.Entry(
                words(earlier.name(), later.name()),
                words(earlier.aside(), later.aside()),
                merged(earlier.content(), later.content()));
    }

    /** The picture as it is now, and what changed in its numbers: a drawing can't be marked. */
    private Outcome picture(Block.Picture earlier, Block.Picture later) {
        if (earlier.numbers().equals(later.numbers())) {
            return Outcome.same(later);
        }
        var drawn = new Block.Picture(
                later.caption(),
                later.alternative(),
                later.drawing(),
                later.key(),
                later.numbers(),
                true,
                later.source());
        Block change = later.tabled()
                ? new Block.Paragraph(List.of(new Inline.Emphasis(Inline.text(marks.redrawn(later.caption())))))
                : table(earlier.numbers(), later.numbers());
        return new Outcome(Optional.of(Fate.CHANGED), List.of(drawn, change));
    }

    private Outcome sheet(Block.Sheet earlier, Block.Sheet later) {
        return earlier.equals(later)
                ? Outcome.same(later)
                : new Outcome(
                        Optional.of(Fate.CHANGED), merged(WholeBlocks.laidOut(earlier), WholeBlocks.laidOut(later)));
    }
}
