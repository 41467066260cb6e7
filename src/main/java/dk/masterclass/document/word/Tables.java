package dk.masterclass.document.word;

import static dk.masterclass.document.word.Paper.twips;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.office.XmlWriter;
import java.util.ArrayList;
import java.util.List;

/** Writes tables: the header row comes back on every page, and no row is torn apart. */
final class Tables {

    private static final double AIR = 5;

    private final Body body;
    private final XmlWriter xml;

    Tables(Body body) {
        this.body = body;
        this.xml = body.xml();
    }

    void write(Block.Table table, Place place) {
        table.caption().ifPresent(caption -> body.paragraph(Look.CAPTION, place, caption));
        if (table.columns().isEmpty()) {
            return;
        }
        var widths = ColumnShares.of(table, place.width());
        begin(widths, place, table.caption().orElse(""), table.rowHeaders());
        row(
                true,
                widths,
                table.columns().stream()
                        .map(column -> new Filled(Inline.text(column.header()), Look.HEAD, column.align()))
                        .toList());
        table.rows().forEach(row -> row(table, row, widths));
        end();
    }

    /** One cell's words and looks. */
    record Filled(List<Inline> words, Look look, Block.Align align) {}

    /** @param heads whether the first column names the rows */
    void begin(List<Double> widths, Place place, String caption, boolean heads) {
        body.settlePage();
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", Styles.TABLE);
        double whole = widths.stream().mapToDouble(Double::doubleValue).sum();
        xml.empty("w:tblW", "w:w", twips(whole), "w:type", "dxa");
        xml.empty("w:tblInd", "w:w", twips(place.indent()), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty(
                "w:tblLook",
                "w:val",
                heads ? "04A0" : "0420",
                "w:firstRow",
                "1",
                "w:lastRow",
                "0",
                "w:firstColumn",
                heads ? "1" : "0",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "0",
                "w:noVBand",
                "1");
        if (!caption.isEmpty()) {
            xml.empty("w:tblCaption", "w:val", caption);
        }
        xml.close("w:tblPr").open("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", twips(width)));
        xml.close("w:tblGrid");
    }

    /** A table must not touch the next one, or Word takes both for one. */
    void end() {
        xml.close("w:tbl");
        body.gap();
    }

    private void row(Block.Table table, List<Block.Cell> cells, List<Double> widths) {
        var filled = new ArrayList<Filled>();
        for (int i = 0; i < cells.size(); i++) {
            boolean names = i == 0 && table.rowHeaders();
            var words = cells.get(i).content();
            filled.add(new Filled(
                    names ? List.of(new Inline.Strong(words)) : words,
                    Look.CELL,
                    table.columns().get(i).align()));
        }
        row(false, widths, filled);
    }

    void row(boolean header, List<Double> widths, List<Filled> cells) {
        double height = 0;
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (header) {
            xml.empty("w:tblHeader");
        }
        xml.close("w:trPr");
        for (int i = 0; i < cells.size(); i++) {
            Filled cell = cells.get(i);
            openCell(widths.get(i));
            paragraph(cell, Inline.plain(cell.words()));
            closeCell();
            height = Math.max(height, height(cell, widths.get(i)));
        }
        xml.close("w:tr");
        body.pages().whole(height);
    }

    void openCell(double width) {
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", twips(width), "w:type", "dxa").close("w:tcPr");
    }

    void closeCell() {
        xml.close("w:tc");
    }

    private void paragraph(Filled cell, String plain) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", cell.look().id);
        if (Runs.startsFromRight(plain)) {
            xml.empty("w:bidi");
        }
        if (cell.align() == Block.Align.END) {
            xml.empty("w:jc", "w:val", "right");
        }
        xml.close("w:pPr");
        body.runs().write(cell.words());
        xml.close("w:p");
    }

    private static double height(Filled cell, double width) {
        Look look = cell.look();
        int lines = 0;
        for (String line : Inline.plain(cell.words()).split("\n", -1)) {
            lines += (int) look.lines(line.length(), width - 2 * AIR);
        }
        return look.before + lines * look.line + look.after;
    }
}
