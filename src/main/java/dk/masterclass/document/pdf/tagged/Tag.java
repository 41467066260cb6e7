package dk.masterclass.document.pdf.tagged;

/** The kinds of structure element a document uses; all but the title are PDF's own. */
public enum Tag {
    DOCUMENT("Document"),
    TITLE("Title"),
    HEADING_1("H1"),
    HEADING_2("H2"),
    HEADING_3("H3"),
    PARAGRAPH("P"),
    SPAN("Span"),
    LINK("Link"),
    REFERENCE("Reference"),
    DIVISION("Div"),
    QUOTE("BlockQuote"),
    LIST("L"),
    LIST_ITEM("LI"),
    LABEL("Lbl"),
    LIST_BODY("LBody"),
    TABLE("Table"),
    CAPTION("Caption"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    ROW("TR"),
    HEADER_CELL("TH"),
    CELL("TD"),
    FIGURE("Figure"),
    CONTENTS("TOC"),
    CONTENTS_ITEM("TOCI");

    private final String type;

    Tag(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    /** An empty cell still counts: without it the row would be too short. */
    boolean staysWhenEmpty() {
        return this == HEADER_CELL || this == CELL || this == LIST_BODY;
    }
}
