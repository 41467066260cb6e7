package dk.masterclass.document.compare;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.SourcePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that a block says, as one run of text. */
final class Reading {

    private final List<Inline> content = new ArrayList<>();

    private Reading() {}

    static List<Inline> of(List<Block> blocks) {
        var reading = new Reading();
        blocks.forEach(reading::add);
        return reading.content;
    }

    static List<Inline> ofRow(List<Block.Cell> row) {
        var reading = new Reading();
        row.forEach(cell -> reading.add(cell.content()));
        return reading.content;
    }

    static List<Inline> of(Block.Entry entry) {
        var reading = new Reading();
        reading.add(entry);
        return reading.content;
    }

    /** The answers that the words come from. */
    static Set<SourcePath> sources(List<Inline> content) {
        var sources = new HashSet<SourcePath>();
        collect(content, sources);
        return sources;
    }

    private static void collect(List<Inline> content, Set<SourcePath> sources) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Answered answered -> sources.add(answered.source());
                case Inline.Missing missing -> sources.add(missing.source());
                case Inline.Strong strong -> collect(strong.content(), sources);
                case Inline.Emphasis emphasis -> collect(emphasis.content(), sources);
                case Inline.Link link -> collect(link.content(), sources);
                case Inline.Inserted inserted -> collect(inserted.content(), sources);
                case Inline.Deleted deleted -> collect(deleted.content(), sources);
                case Inline.Text text -> {}
                case Inline.LineBreak lineBreak -> {}
            }
        }
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> add(heading.text());
            case Block.Paragraph paragraph -> add(paragraph.content());
            case Block.Items items -> items.items().forEach(item -> item.forEach(this::add));
            case Block.Table table -> add(table);
            case Block.Callout callout -> {
                callout.title().ifPresent(this::add);
                callout.content().forEach(this::add);
            }
            case Block.Fact fact -> {
                add(fact.figure());
                add(fact.text());
                add(fact.source());
            }
            case Block.Quote quote -> {
                add(quote.content());
                add(quote.by());
            }
            case Block.Entries entries -> entries.entries().forEach(this::add);
            case Block.Figure figure -> add(figure.caption());
            case Block.Picture picture -> {
                add(picture.caption());
                add(picture.numbers());
            }
            case Block.Sheet sheet -> add(sheet);
            case Block.Gap gap -> add(gap.text());
            case Block.PageBreak pageBreak -> {}
        }
    }

    private void add(Block.Table table) {
        table.caption().ifPresent(this::add);
        table.rows().forEach(row -> row.forEach(cell -> add(cell.content())));
    }

    private void add(Block.Entry entry) {
        add(entry.name());
        add(entry.aside());
        entry.content().forEach(this::add);
    }

    private void add(Block.Sheet sheet) {
        sheet.above().forEach(this::add);
        sheet.lanes().forEach(lane -> {
            add(lane.title());
            lane.items().forEach(this::add);
        });
        sheet.below().forEach(this::add);
    }

    private void add(String text) {
        add(Inline.text(text));
    }

    private void add(List<Inline> words) {
        if (!words.isEmpty()) {
            if (!content.isEmpty()) {
                content.add(new Inline.Text(" "));
            }
            content.addAll(words);
        }
    }
}
