package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Rgb;
import dk.masterclass.document.pdf.text.FontStyle;

/**
 * How a paragraph looks.
 *
 * @param leading the distance between two lines, in points like the size
 */
record TextStyle(FontStyle font, float size, float leading, Rgb colour) {

    static final TextStyle BODY = new TextStyle(FontStyle.SERIF, 10.5f, 14.6f, Palette.INK);
    static final TextStyle BODY_OF_MANY = new TextStyle(FontStyle.SERIF, 10, 13.5f, Palette.INK);
    static final TextStyle ASIDE = new TextStyle(FontStyle.SANS, 9, 13, Palette.INK_SOFT);
    static final TextStyle KEY = new TextStyle(FontStyle.SERIF, 13, 18.5f, Palette.INK);
    static final TextStyle QUOTE = new TextStyle(FontStyle.SERIF_EMPHASIS, 12.5f, 18, Palette.INK);
    static final TextStyle SECTION = new TextStyle(FontStyle.SANS_STRONG, 18.5f, 23, Palette.PITCH);
    static final TextStyle SUBSECTION = new TextStyle(FontStyle.SANS_STRONG, 12, 16, Palette.INK);
    static final TextStyle TOPIC = new TextStyle(FontStyle.SANS_STRONG, 10, 13.8f, Palette.INK);
    static final TextStyle PANEL = new TextStyle(FontStyle.SANS, 9.75f, 14.6f, Palette.INK);
    static final TextStyle PANEL_TITLE = new TextStyle(FontStyle.SANS_STRONG, 10.5f, 15, Palette.INK);
    static final TextStyle TABLE = new TextStyle(FontStyle.SANS, 9, 12, Palette.INK);
    static final TextStyle CAPTION = new TextStyle(FontStyle.SANS_STRONG, 9.25f, 13, Palette.INK);
    static final TextStyle FIGURE = new TextStyle(FontStyle.SANS_STRONG, 28, 33, Palette.PITCH);
    static final TextStyle SMALL = new TextStyle(FontStyle.SANS, 8.5f, 12.4f, Palette.INK_SOFT);

    TextStyle strong() {
        return new TextStyle(font.strong(), size, leading, colour);
    }

    TextStyle in(Rgb other) {
        return new TextStyle(font, size, leading, other);
    }

    TextStyle scaled(float factor) {
        return new TextStyle(font, size * factor, leading * factor, colour);
    }

    /** Where letters stand in a line whose upper edge is given. */
    float baseline(float top) {
        return top - leading / 2 - size * 0.34f;
    }
}
