package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.text.Measured;
import java.util.List;

/**
 * How much room a table's column asks for.
 *
 * @param line the width at which nothing in it needs a second line
 * @param word the width at which no word is divided, and nothing short takes two lines
 * @param fragment the width at which nothing is divided but words that may be; dates and numbers stay whole
 * @param text how much there is to read: the square of every cell's length, added up
 * @param atEnd whether its cells stand at its right edge
 */
record Wish(float line, float word, float fragment, float text, boolean atEnd) {

    private static final float SHORT = 64;
    private static final float NARROWEST_FIGURES = 22;
    /** A longer word may be divided if others need the room. */
    private static final float LONG_WORD = 100;

    static Wish of(List<Measured> cells, float size, boolean atEnd) {
        float line = atEnd ? NARROWEST_FIGURES : 0;
        float word = line;
        float fragment = 0;
        float text = 0;
        for (Measured cell : cells) {
            float length = cell.line(size);
            line = Math.max(line, length);
            fragment = Math.max(fragment, cell.fragment(size));
            float whole = Math.min(cell.word(size), Math.max(LONG_WORD, cell.fragment(size)));
            word = Math.max(word, length <= SHORT ? length : whole);
            text += length * length;
        }
        return new Wish(line, word, fragment, text, atEnd);
    }

    Wish scaled(float factor) {
        return new Wish(line * factor, word * factor, fragment * factor, text * factor * factor, atEnd);
    }
}
