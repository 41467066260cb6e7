package dk.masterclass.document.word;

/**
 * The styles of paragraphs. Word knows those with a name in its own list as its own, so that navigation, contents and
 * the reader's templates work; whoever wants another look changes the style once.
 */
enum Look {
    BODY("Normal", "Normal", Face.SERIF, 10.5, 15.5, 0, 7, Ink.TEXT),
    ORGANISATION("Organisation", "Organisation", Face.SANS_STRONG, 14, 18, 0, 0, Ink.CHALK),
    TITLE("Title", "Title", Face.SANS_STRONG, 36, 42, 96, 16, Ink.CHALK),
    /** The title where there is no cover page for it. */
    PLAIN_TITLE("Title", "Title", Face.SANS_STRONG, 24, 29, 0, 12, Ink.MAIN),
    SENTENCE("Subtitle", "Subtitle", Face.SERIF, 15, 22, 0, 0, Ink.CHALK),
    DETAIL("CoverDetail", "Cover detail", Face.SANS, 11, 16, 0, 0, Ink.CHALK),
    CONTENTS("TOCHeading", "TOC Heading", Face.SANS_STRONG, 21, 26, 0, 14, Ink.MAIN),
    CONTENTS_1("TOC1", "toc 1", Face.SANS_STRONG, 10, 13, 4, 0, Ink.TEXT),
    CONTENTS_2("TOC2", "toc 2", Face.SANS, 9.5, 11.8, 0, 0, Ink.SOFT),
    SECTION("Heading1", "heading 1", Face.SANS_STRONG, 21, 26, 28, 8, Ink.MAIN),
    SUBSECTION("Heading2", "heading 2", Face.SANS_STRONG, 14.5, 19, 18, 4, Ink.TEXT),
    TOPIC("Heading3", "heading 3", Face.SANS_STRONG, 12, 16, 12, 3, Ink.TEXT),
    ITEM("ListParagraph", "List Paragraph", Face.SERIF, 10.5, 15.5, 0, 3, Ink.TEXT),
    CAPTION("Caption", "caption", Face.SANS_STRONG, 10.5, 14, 12, 5, Ink.TEXT),
    HEAD("TableHead", "Table head", Face.SANS_STRONG, 9.5, 12.5, 3, 3, Ink.CHALK),
    CELL("TableText", "Table text", Face.SANS, 9.5, 12.5, 2.5, 2.5, Ink.TEXT),
    KEY("KeyPoint", "Key point", Face.SERIF, 13, 19, 8, 8, Ink.MAIN),
    NOTE("Note", "Note", Face.SANS, 10.5, 14.5, 3, 3, Ink.TEXT),
    WARNING("Warning", "Warning", Face.SANS, 10.5, 14.5, 3, 3, Ink.TEXT),
    TAKE_AWAY("TakeAway", "Take away", Face.SANS, 10.5, 14.5, 3, 3, Ink.TEXT),
    FIGURE("FactFigure", "Fact figure", Face.SANS_STRONG, 24, 28, 10, 2, Ink.MAIN),
    QUOTE("Quote", "Quote", Face.SERIF_EMPHASIS, 12, 18, 8, 2, Ink.TEXT),
    SMALL("Source", "Source", Face.SANS, 9.5, 13, 0, 8, Ink.SOFT),
    ENTRY("EntryName", "Entry name", Face.SANS_STRONG, 11, 15, 9, 2, Ink.TEXT),
    LEGEND("PictureKey", "Picture key", Face.SANS, 9.5, 13, 0, 2, Ink.TEXT),
    GAP("Gap", "Gap", Face.SANS, 10.5, 14.5, 6, 6, Ink.NOTE),
    HEADER("Header", "header", Face.SANS, 9, 12, 0, 0, Ink.SOFT),
    FOOTER("Footer", "footer", Face.SANS, 9, 12, 0, 0, Ink.SOFT);

    /** The typefaces that come with Word everywhere, and how wide an average letter of each is in an em. */
    enum Face {
        SERIF("Georgia", false, false, 0.505),
        SERIF_EMPHASIS("Georgia", false, true, 0.5),
        SANS("Calibri", false, false, 0.475),
        SANS_STRONG("Calibri", true, false, 0.49);

        final String font;
        final boolean strong;
        final boolean slanted;
        final double width;

        Face(String font, boolean strong, boolean slanted, double width) {
            this.font = font;
            this.strong = strong;
            this.slanted = slanted;
            this.width = width;
        }
    }

    final String id;
    final String styleName;
    final Face face;
    final double size;
    final double line;
    final double before;
    final double after;
    final Ink ink;

    Look(String id, String styleName, Face face, double size, double line, double before, double after, Ink ink) {
        this.id = id;
        this.styleName = styleName;
        this.face = face;
        this.size = size;
        this.line = line;
        this.before = before;
        this.after = after;
        this.ink = ink;
    }

    /** The level in the document's outline; 0 for what is no heading. */
    int level() {
        return switch (this) {
            case SECTION -> 1;
            case SUBSECTION -> 2;
            case TOPIC -> 3;
            default -> 0;
        };
    }

    /** Whether it announces what follows, and stays with it. */
    boolean announces() {
        return level() > 0 || this == CAPTION || this == FIGURE || this == QUOTE || this == ENTRY || this == CONTENTS;
    }

    /** How many lines so many characters need, more or less. */
    long lines(int characters, double width) {
        return Math.max(1, (long) Math.ceil(characters * size * face.width / Math.max(size, width)));
    }
}
