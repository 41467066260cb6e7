package dk.masterclass.document.word;

import static dk.masterclass.document.word.Paper.twips;

import dk.masterclass.document.Language;
import dk.masterclass.document.office.OfficePackage;
import dk.masterclass.document.office.XmlWriter;
import java.util.Optional;

/** Writes the styles: all looks of the document stand here and nowhere else. */
final class Styles {

    static final String TABLE = "StrategyTable";
    static final String AFTER_TABLE = "AfterTable";

    static final double GAP = 10;

    private static final double PANEL = 12;
    private static final double LEGEND = 26;

    private final XmlWriter xml = new XmlWriter();
    private final Colours colours;

    private Styles(Colours colours) {
        this.colours = colours;
    }

    /** @param hasCover whether the title stands on a page of its own */
    static byte[] part(Language language, Colours colours, boolean hasCover) {
        var styles = new Styles(colours);
        styles.write(language, hasCover ? Look.PLAIN_TITLE : Look.TITLE);
        return styles.xml.file();
    }

    /** How far from the margin a look stands. */
    static double inset(Look look) {
        return switch (look) {
            case KEY, NOTE, WARNING, TAKE_AWAY, QUOTE, GAP -> PANEL;
            case LEGEND -> LEGEND;
            default -> 0;
        };
    }

    private void write(Language language, Look unused) {
        xml.open("w:styles", "xmlns:w", Namespaces.WORD);
        defaults(language);
        for (Look look : Look.values()) {
            if (look != unused) {
                paragraph(look);
            }
        }
        afterTable();
        characters("Hyperlink", Ink.MAIN, "u");
        characters("Missing", Ink.NOTE, "");
        characters("Aside", Ink.SOFT, "plain");
        characters("Inserted", Ink.MAIN, "u");
        characters("Deleted", Ink.FLAG, "strike");
        table();
        xml.close("w:styles");
    }

    private void defaults(Language language) {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        fonts(Look.Face.SERIF);
        xml.empty("w:color", "w:val", Colours.hex(colours.of(Ink.TEXT))).empty("w:sz", "w:val", "21");
        xml.empty("w:szCs", "w:val", "21");
        xml.empty("w:lang", "w:val", OfficePackage.tag(language), "w:eastAsia", "zh-CN", "w:bidi", "ar-SA");
        xml.close("w:rPr").close("w:rPrDefault");
        xml.open("w:pPrDefault")
                .open("w:pPr")
                .empty("w:widowControl")
                .close("w:pPr")
                .close("w:pPrDefault");
        xml.close("w:docDefaults");
    }

    private void fonts(Look.Face face) {
        xml.empty("w:rFonts", "w:ascii", face.font, "w:hAnsi", face.font, "w:cs", "Arial");
    }

    private void paragraph(Look look) {
        open("paragraph", look.id, look.styleName, look == Look.BODY);
        if (look != Look.BODY) {
            xml.empty("w:basedOn", "w:val", Look.BODY.id);
        }
        if (look.announces()) {
            xml.empty("w:next", "w:val", Look.BODY.id);
        }
        xml.empty("w:qFormat").open("w:pPr");
        if (look.announces()) {
            xml.empty("w:keepNext");
        }
        if (look.announces() || inset(look) > 0) {
            xml.empty("w:keepLines");
        }
        borders(look);
        tabs(look);
        if (look.announces()) {
            xml.empty("w:suppressAutoHyphens");
        }
        xml.empty(
                "w:spacing",
                "w:before",
                twips(look.before),
                "w:after",
                twips(look.after),
                "w:line",
                twips(look.line),
                "w:lineRule",
                "atLeast");
        indent(look);
        if (look.level() > 0) {
            xml.empty("w:outlineLvl", "w:val", Integer.toString(look.level() - 1));
        }
        xml.close("w:pPr").open("w:rPr");
        letters(look);
        xml.close("w:rPr").close("w:style");
    }

    private void open(String type, String id, String name, boolean isDefault) {
        if (isDefault) {
            xml.open("w:style", "w:type", type, "w:default", "1", "w:styleId", id);
        } else {
            xml.open("w:style", "w:type", type, "w:styleId", id);
        }
        xml.empty("w:name", "w:val", name);
    }

    private void letters(Look look) {
        fonts(look.face);
        if (look.face.strong) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (look.face.slanted) {
            xml.empty("w:i").empty("w:iCs");
        }
        xml.empty("w:color", "w:val", Colours.hex(colours.of(look.ink)));
        String halves = Long.toString(Math.round(look.size * 2));
        xml.empty("w:sz", "w:val", halves).empty("w:szCs", "w:val", halves);
    }

    private void borders(Look look) {
        switch (look) {
            case KEY -> panel(colours.main(), Optional.empty());
            case TAKE_AWAY -> panel(colours.main(), Optional.of(colours.tint()));
            case NOTE -> panel(colours.of(Ink.NOTE), Optional.of(Colours.NOTE_TINT));
            case WARNING -> panel(colours.of(Ink.FLAG), Optional.of(Colours.FLAG_TINT));
            case QUOTE -> panel(Colours.LINE, Optional.empty());
            case GAP -> dashes();
            case FOOTER -> {
                xml.open("w:pBdr");
                border("w:top", "single", 4, 6, Colours.LINE);
                xml.close("w:pBdr");
            }
            default -> {}
        }
    }

    private void panel(int bar, Optional<Integer> ground) {
        xml.open("w:pBdr");
        border("w:left", "single", 28, 9, bar);
        xml.close("w:pBdr");
        ground.ifPresent(
                colour -> xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", Colours.hex(colour)));
    }

    private void dashes() {
        xml.open("w:pBdr");
        for (String side : new String[] {"w:top", "w:left", "w:bottom", "w:right"}) {
            border(side, "dashed", 6, 6, colours.of(Ink.NOTE));
        }
        xml.close("w:pBdr");
    }

    private void border(String side, String kind, int eighths, int space, int colour) {
        xml.empty(
                side,
                "w:val",
                kind,
                "w:sz",
                Integer.toString(eighths),
                "w:space",
                Integer.toString(space),
                "w:color",
                Colours.hex(colour));
    }

    private void tabs(Look look) {
        switch (look) {
            case CONTENTS_1, CONTENTS_2 -> tab("right", "dot", Paper.MEASURE);
            case ENTRY, FOOTER -> tab("right", "none", Paper.MEASURE);
            case LEGEND -> tab("left", "none", LEGEND);
            default -> {}
        }
    }

    private void tab(String kind, String leader, double place) {
        xml.open("w:tabs").empty("w:tab", "w:val", kind, "w:leader", leader, "w:pos", twips(place));
        xml.close("w:tabs");
    }

    private void indent(Look look) {
        switch (look) {
            case LEGEND -> xml.empty("w:ind", "w:left", twips(LEGEND), "w:hanging", twips(LEGEND));
            case CONTENTS_2 -> xml.empty("w:ind", "w:left", twips(18));
            case GAP -> xml.empty("w:ind", "w:left", twips(PANEL), "w:right", twips(PANEL));
            case KEY, NOTE, WARNING, TAKE_AWAY, QUOTE -> xml.empty("w:ind", "w:left", twips(PANEL));
            default -> {}
        }
    }

    private void afterTable() {
        open("paragraph", AFTER_TABLE, "After table", false);
        xml.empty("w:basedOn", "w:val", Look.BODY.id).open("w:pPr");
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", twips(GAP), "w:lineRule", "exact");
        xml.close("w:pPr")
                .open("w:rPr")
                .empty("w:sz", "w:val", "8")
                .close("w:rPr")
                .close("w:style");
    }

    /** @param line what goes with the letters: {@code u}, {@code strike}, {@code plain} for no weight, or nothing */
    private void characters(String id, Ink ink, String line) {
        open("character", id, id, false);
        xml.open("w:rPr");
        if (line.equals("plain")) {
            xml.empty("w:b", "w:val", "0").empty("w:bCs", "w:val", "0");
        }
        if (line.equals("strike")) {
            xml.empty("w:strike");
        }
        xml.empty("w:color", "w:val", Colours.hex(colours.of(ink)));
        if (line.equals("u")) {
            xml.empty("w:u", "w:val", "single");
        }
        xml.close("w:rPr").close("w:style");
    }

    private void table() {
        open("table", TABLE, "Strategy table", false);
        xml.open("w:tblPr").empty("w:tblStyleRowBandSize", "w:val", "1").open("w:tblBorders");
        for (String side : new String[] {"w:top", "w:bottom", "w:insideH"}) {
            border(side, "single", 4, 0, Colours.LINE);
        }
        xml.close("w:tblBorders").open("w:tblCellMar");
        xml.empty("w:left", "w:w", "100", "w:type", "dxa").empty("w:right", "w:w", "100", "w:type", "dxa");
        xml.close("w:tblCellMar").close("w:tblPr");
        xml.open("w:tblStylePr", "w:type", "firstRow").open("w:tcPr");
        String main = Colours.hex(colours.main());
        xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", main).empty("w:vAlign", "w:val", "bottom");
        xml.close("w:tcPr").close("w:tblStylePr").close("w:style");
    }
}
