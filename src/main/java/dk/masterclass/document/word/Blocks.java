package dk.masterclass.document.word;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import java.util.List;

/** Writes blocks one after another. */
final class Blocks {

    private final Body body;
    private final Headings headings;
    private final Tables tables;
    private final Pictures pictures;
    private final Sheets sheets;

    Blocks(Body body) {
        this.body = body;
        this.headings = new Headings(body);
        this.tables = new Tables(body);
        this.pictures = new Pictures(body, tables);
        this.sheets = new Sheets(body, tables, this);
    }

    Headings headings() {
        return headings;
    }

    void write(List<Block> blocks, Place place) {
        blocks.forEach(block -> write(block, place));
    }

    private void write(Block block, Place place) {
        switch (block) {
            case Block.Heading heading -> headings.write(heading, place);
            case Block.Paragraph paragraph -> body.paragraph(place.look(), place, paragraph.content());
            case Block.Items items -> items(items, place);
            case Block.Table table -> tables.write(table, place);
            case Block.Callout callout -> callout(callout, place);
            case Block.Fact fact -> {
                body.paragraph(Look.FIGURE, place, fact.figure());
                body.paragraph(place.look(), place, fact.text());
                body.paragraph(Look.SMALL, place, fact.source());
            }
            case Block.Entries entries -> entries.entries().forEach(entry -> entry(entry, place));
            case Block.Quote quote -> {
                body.paragraph(Look.QUOTE, place, quote.content());
                body.paragraph(Look.SMALL, place, quote.by());
            }
            case Block.Figure figure -> {
                body.paragraph(Look.CAPTION, place, figure.caption());
                body.paragraph(Look.NOTE, place, figure.alternative());
            }
            case Block.Picture picture -> pictures.write(picture, place);
            case Block.Sheet sheet -> sheets.write(sheet, place);
            case Block.Gap gap -> body.paragraph(Look.GAP, place, gap.text());
            case Block.PageBreak pageBreak -> body.breakPage();
        }
    }

    private void items(Block.Items items, Place place) {
        int list = body.numbering().list(items.numbered());
        Place inside = place.inItem();
        for (List<Block> item : items.items()) {
            boolean begins = !item.isEmpty() && item.getFirst() instanceof Block.Paragraph;
            List<Inline> first =
                    begins && item.getFirst() instanceof Block.Paragraph paragraph ? paragraph.content() : List.of();
            body.item(inside, list, first);
            write(begins ? item.subList(1, item.size()) : item, inside);
        }
    }

    private void callout(Block.Callout callout, Place place) {
        Look look = switch (callout.kind()) {
            case KEY -> Look.KEY;
            case NOTE -> Look.NOTE;
            case WARNING -> Look.WARNING;
            case TAKE_AWAY -> Look.TAKE_AWAY;
        };
        callout.title().ifPresent(title -> body.paragraph(look, place, List.of(new Inline.Strong(Inline.text(title)))));
        write(callout.content(), place.looking(look));
    }

    private void entry(Block.Entry entry, Place place) {
        String name = Inline.plain(entry.name()) + " " + Inline.plain(entry.aside());
        if (!Runs.line(name).isEmpty()) {
            body.paragraph(Look.ENTRY, place, name, Body.Marker.NONE, () -> {
                body.runs().write(entry.name());
                if (!entry.aside().isEmpty()) {
                    body.xml().open("w:r").empty("w:tab").close("w:r");
                    body.runs().aside(entry.aside());
                }
            });
        }
        write(entry.content(), place);
    }
}
