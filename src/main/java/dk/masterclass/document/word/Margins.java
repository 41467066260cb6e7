package dk.masterclass.document.word;

import dk.masterclass.document.Document.Cover;
import dk.masterclass.document.Language;
import dk.masterclass.document.office.XmlWriter;

/** What stands above and below the text of every page but the cover: the draft mark, the footer, the page's number. */
final class Margins {

    private static final String SHAPE_TYPE = "_x0000_t136";

    private final Language language;

    Margins(Language language) {
        this.language = language;
    }

    byte[] header(Cover cover) {
        var xml = new XmlWriter().open("w:hdr", Namespaces.all());
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Look.HEADER.id).close("w:pPr");
        if (cover.draft() && !Runs.line(cover.draftMark()).isEmpty()) {
            mark(xml, Runs.line(cover.draftMark()));
        }
        return xml.close("w:p").close("w:hdr").file();
    }

    /** The way Word itself writes a watermark, so that it can be taken away the usual way. */
    private static void mark(XmlWriter xml, String word) {
        String colour = "#" + Colours.hex(Colours.LINE);
        xml.open("w:r").open("w:rPr").empty("w:noProof").close("w:rPr").open("w:pict");
        xml.open(
                "v:shapetype",
                "id",
                SHAPE_TYPE,
                "coordsize",
                "21600,21600",
                "o:spt",
                "136",
                "adj",
                "10800",
                "path",
                "m@7,l@8,m@5,21600l@6,21600e");
        xml.empty("v:path", "textpathok", "t", "o:connecttype", "rect").empty("v:textpath", "on", "t", "fitshape", "t");
        xml.close("v:shapetype");
        xml.open(
                "v:shape",
                "id",
                "PowerPlusWaterMarkObject1",
                "o:spid",
                "_x0000_s2049",
                "type",
                "#" + SHAPE_TYPE,
                "alt",
                word,
                "o:allowincell",
                "f",
                "fillcolor",
                colour,
                "stroked",
                "f",
                "style",
                "position:absolute;margin-left:0;margin-top:0;width:400pt;height:100pt;rotation:315;z-index:-251658752;"
                        + "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
                        + "mso-position-vertical:center;mso-position-vertical-relative:margin");
        xml.empty("v:fill", "opacity", ".25");
        xml.empty("v:textpath", "style", "font-family:'Calibri';font-size:1pt", "string", word);
        xml.close("v:shape").close("w:pict").close("w:r");
    }

    byte[] footer(String line) {
        var xml = new XmlWriter().open("w:ftr", Namespaces.all());
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Look.FOOTER.id).close("w:pPr");
        text(xml, Runs.line(line));
        xml.open("w:r").empty("w:tab").close("w:r");
        text(
                xml,
                switch (language) {
                    case DANISH -> "Side ";
                    case ENGLISH -> "Page ";
                });
        field(xml, "PAGE");
        text(
                xml,
                switch (language) {
                    case DANISH -> " af ";
                    case ENGLISH -> " of ";
                });
        field(xml, "NUMPAGES");
        return xml.close("w:p").close("w:ftr").file();
    }

    /** Nothing at all, for the cover. */
    static byte[] blank(String element) {
        return new XmlWriter()
                .open(element, Namespaces.all())
                .empty("w:p")
                .close(element)
                .file();
    }

    private static void text(XmlWriter xml, String text) {
        xml.open("w:r").element("w:t", text).close("w:r");
    }

    private static void field(XmlWriter xml, String instruction) {
        xml.open("w:fldSimple", "w:instr", " " + instruction + " ");
        text(xml, "1");
        xml.close("w:fldSimple");
    }
}
