package dk.masterclass.document.word;

import static dk.masterclass.document.word.Paper.twips;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Tone;
import dk.masterclass.document.drawing.Signs;
import dk.masterclass.document.office.XmlWriter;
import java.util.Collections;
import java.util.List;

/** Writes a sheet on a page of its own: its lists are the columns of a table. */
final class Sheets {

    private final Body body;
    private final Tables tables;
    private final Blocks blocks;

    Sheets(Body body, Tables tables, Blocks blocks) {
        this.body = body;
        this.tables = tables;
        this.blocks = blocks;
    }

    void write(Block.Sheet sheet, Place place) {
        body.breakPage();
        blocks.write(sheet.above(), place);
        if (!sheet.lanes().isEmpty()) {
            lanes(sheet.lanes(), place);
        }
        blocks.write(sheet.below(), place);
        body.breakPage();
    }

    private void lanes(List<Block.Lane> lanes, Place place) {
        XmlWriter xml = body.xml();
        var widths = Collections.nCopies(lanes.size(), place.width() / lanes.size());
        tables.begin(widths, place, "", false);
        xml.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close("w:trPr");
        lanes.forEach(lane -> {
            openCell(widths.getFirst(), Signs.ground(lane.sign()));
            line(Look.HEAD, 0, Inline.text(sign(lane.sign()) + "\u2002" + lane.title()));
            tables.closeCell();
        });
        xml.close("w:tr").open("w:tr").open("w:trPr").empty("w:cantSplit").close("w:trPr");
        lanes.forEach(lane -> {
            int list = body.numbering().list(false);
            openCell(widths.getFirst(), Signs.tint(lane.sign()));
            lane.items().forEach(item -> line(Look.CELL, list, item));
            if (lane.items().isEmpty()) {
                line(Look.CELL, 0, List.of());
            }
            tables.closeCell();
        });
        xml.close("w:tr");
        tables.end();
    }

    private void openCell(double width, Tone ground) {
        String fill = Colours.hex(body.colours().of(ground));
        body.xml().open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", twips(width), "w:type", "dxa");
        body.xml()
                .empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill)
                .close("w:tcPr");
    }

    private void line(Look look, int list, List<Inline> words) {
        XmlWriter xml = body.xml();
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", look.id);
        if (list > 0) {
            xml.open("w:numPr").empty("w:ilvl", "w:val", "0");
            xml.empty("w:numId", "w:val", Integer.toString(list)).close("w:numPr");
            xml.empty("w:ind", "w:left", twips(12), "w:hanging", twips(12));
        }
        xml.close("w:pPr");
        body.runs().write(words);
        xml.close("w:p");
    }

    private static String sign(Block.Sign sign) {
        return switch (sign) {
            case MAY -> "✓";
            case ASK -> "?";
            case NEVER -> "✕";
        };
    }
}
