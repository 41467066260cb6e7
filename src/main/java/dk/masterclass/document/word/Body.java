package dk.masterclass.document.word;

import static dk.masterclass.document.word.Paper.twips;

import dk.masterclass.document.Inline;
import dk.masterclass.document.office.OfficePackage;
import dk.masterclass.document.office.XmlWriter;
import java.util.List;

/** The running text: paragraphs one after another, and how far they have come. */
final class Body {

    private final XmlWriter xml = new XmlWriter();
    private final OfficePackage file;
    private final Runs runs;
    private final Colours colours;
    private final PageGuess pages = new PageGuess();
    private final Numbering numbering = new Numbering();
    private int things;
    private boolean onNewPage;

    Body(OfficePackage file, Colours colours) {
        this.file = file;
        this.colours = colours;
        this.runs = new Runs(xml, file);
    }

    XmlWriter xml() {
        return xml;
    }

    OfficePackage file() {
        return file;
    }

    Runs runs() {
        return runs;
    }

    Colours colours() {
        return colours;
    }

    PageGuess pages() {
        return pages;
    }

    Numbering numbering() {
        return numbering;
    }

    /** A number that nothing else in the document has: pictures and bookmarks want one. */
    int nextId() {
        return ++things;
    }

    /** The next paragraph begins a page. */
    void breakPage() {
        onNewPage = true;
        pages.breakPage();
    }

    /** What can't begin a page itself, such as a table, stands below a line that does. */
    void settlePage() {
        if (onNewPage) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Styles.AFTER_TABLE);
            xml.empty("w:pageBreakBefore").close("w:pPr").close("w:p");
            onNewPage = false;
        }
    }

    /** A line with nothing in it: what stands on both sides must not touch. */
    void gap() {
        xml.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", Styles.AFTER_TABLE)
                .close("w:pPr")
                .close("w:p");
        pages.whole(Styles.GAP);
    }

    /** A paragraph of this look; nothing if it says nothing. */
    void paragraph(Look look, Place place, List<Inline> content) {
        String plain = Inline.plain(content);
        if (!Runs.line(plain).isEmpty()) {
            paragraph(look, place, plain, Marker.NONE, () -> runs.write(content));
        }
    }

    void paragraph(Look look, Place place, String text) {
        String line = Runs.line(text);
        if (!line.isEmpty()) {
            paragraph(look, place, line, Marker.NONE, () -> runs.write(line));
        }
    }

    /** The first paragraph of an item, with its sign or number; it may be empty. */
    void item(Place place, int list, List<Inline> content) {
        var marker = new Marker(list, place.depth() - 1);
        Look look = place.look() == Look.BODY ? Look.ITEM : place.look();
        paragraph(look, place, Inline.plain(content), marker, () -> runs.write(content));
    }

    /** @param list the list it is an item of; 0 for none */
    record Marker(int list, int level) {
        static final Marker NONE = new Marker(0, 0);
    }

    void paragraph(Look look, Place place, String plain, Marker marker, Runnable content) {
        pages.lines(look, plain.length(), place.width());
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", look.id);
        if (onNewPage) {
            xml.empty("w:pageBreakBefore");
            onNewPage = false;
        }
        if (marker.list() > 0) {
            xml.open("w:numPr").empty("w:ilvl", "w:val", Integer.toString(marker.level()));
            xml.empty("w:numId", "w:val", Integer.toString(marker.list())).close("w:numPr");
        }
        if (Runs.startsFromRight(plain)) {
            xml.empty("w:bidi");
        }
        indent(look, place, marker);
        xml.close("w:pPr");
        content.run();
        xml.close("w:p");
    }

    private void indent(Look look, Place place, Marker marker) {
        String left = twips(place.indent() + Styles.inset(look));
        if (marker.list() > 0) {
            xml.empty("w:ind", "w:left", left, "w:hanging", twips(Numbering.STEP));
        } else if (place.indent() > 0) {
            xml.empty("w:ind", "w:left", left, "w:firstLine", "0");
        }
    }
}
