package dk.masterclass.document.word;

import dk.masterclass.document.Language;
import dk.masterclass.document.office.XmlWriter;
import java.util.List;

/** Writes the contents as the field that Word brings up to date when somebody asks it to, filled in from the start. */
final class ContentsList {

    private static final int DEEPEST = 2;
    private static final String FIELD = " TOC \\o \"1-2\" \\h \\z \\u ";

    private final XmlWriter xml = new XmlWriter();
    private final Language language;

    ContentsList(Language language) {
        this.language = language;
    }

    private static List<Headings.Entry> listed(List<Headings.Entry> headings) {
        return headings.stream().filter(entry -> entry.level() <= DEEPEST).toList();
    }

    /** How many pages the list takes. */
    private static int pages(List<Headings.Entry> headings) {
        double height = Look.CONTENTS.line + Look.CONTENTS.after;
        for (Headings.Entry entry : listed(headings)) {
            Look look = look(entry);
            height += look.before + look.line * look.lines(entry.text().length(), Paper.MEASURE - 30) + look.after;
        }
        return (int) Math.ceil(height / Paper.DEPTH);
    }

    /** What the headings' pages don't know of is the list itself, which stands before them. */
    XmlWriter write(List<Headings.Entry> headings) {
        xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        xml.empty("w:docPartGallery", "w:val", "Table of Contents").empty("w:docPartUnique");
        xml.close("w:docPartObj").close("w:sdtPr").open("w:sdtContent");
        title();
        var listed = listed(headings);
        int before = pages(headings);
        for (int i = 0; i < listed.size(); i++) {
            entry(listed.get(i), before, i == 0, i == listed.size() - 1);
        }
        return xml.close("w:sdtContent").close("w:sdt");
    }

    private void title() {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Look.CONTENTS.id);
        xml.empty("w:pageBreakBefore");
        xml.close("w:pPr").open("w:r").element("w:t", word()).close("w:r").close("w:p");
    }

    private String word() {
        return switch (language) {
            case DANISH -> "Indhold";
            case ENGLISH -> "Contents";
        };
    }

    /** The list's field ends in its last entry: a line of its own could be all there is on a page. */
    private void entry(Headings.Entry entry, int before, boolean isFirst, boolean isLast) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", look(entry).id).close("w:pPr");
        if (isFirst) {
            mark("begin");
            instruction(FIELD);
            mark("separate");
        }
        xml.open("w:hyperlink", "w:anchor", entry.bookmark(), "w:history", "1");
        xml.open("w:r")
                .element("w:t", entry.text())
                .close("w:r")
                .open("w:r")
                .empty("w:tab")
                .close("w:r");
        mark("begin");
        instruction(" PAGEREF " + entry.bookmark() + " \\h ");
        mark("separate");
        xml.open("w:r").element("w:t", Integer.toString(before + entry.page())).close("w:r");
        mark("end");
        xml.close("w:hyperlink");
        if (isLast) {
            mark("end");
        }
        xml.close("w:p");
    }

    private static Look look(Headings.Entry entry) {
        return entry.level() == 1 ? Look.CONTENTS_1 : Look.CONTENTS_2;
    }

    private void mark(String kind) {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", kind).close("w:r");
    }

    private void instruction(String field) {
        xml.open("w:r").element("w:instrText", field).close("w:r");
    }
}
