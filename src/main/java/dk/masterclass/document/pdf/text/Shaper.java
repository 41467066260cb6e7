package dk.masterclass.document.pdf.text;

import dk.masterclass.document.pdf.text.GlyphRun.Glyph;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Chooses and places glyphs: kerning, ligatures, joined letters, stacked marks. The work is done by Java's HarfBuzz. */
final class Shaper {

    private static final int LONGEST_REMEMBERED = 40;
    private static final int MOST_REMEMBERED = 20_000;
    private static final String NOTHING_OF_ITS_OWN = "\u200B";
    static final FontRenderContext EXACT = new FontRenderContext(new AffineTransform(), true, true);

    private Shaper() {}

    static GlyphRun shape(Typeface typeface, String text, boolean rightToLeft) {
        if (text.length() > LONGEST_REMEMBERED) {
            return shapeAnew(typeface, text, rightToLeft);
        }
        var words = typeface.words(rightToLeft);
        GlyphRun known = words.get(text);
        if (known != null) {
            return known;
        }
        if (words.size() > MOST_REMEMBERED) {
            words.clear();
        }
        GlyphRun run = shapeAnew(typeface, text, rightToLeft);
        words.put(text, run);
        return run;
    }

    private static GlyphRun shapeAnew(Typeface typeface, String text, boolean rightToLeft) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector vector =
                typeface.shapes().layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), direction);
        int count = vector.getNumGlyphs();
        float[] positions = vector.getGlyphPositions(0, count + 1, null);
        // Java marks glyphs that vanish, such as joiners, with codes beyond the font's last one.
        int[] shown = IntStream.range(0, count)
                .filter(index -> vector.getGlyphCode(index) < typeface.glyphCount())
                .toArray();
        int[] starts = Arrays.stream(shown).map(vector::getGlyphCharIndex).toArray();
        String[] texts = texts(text, starts);
        var glyphs = new Glyph[shown.length];
        for (int i = 0; i < glyphs.length; i++) {
            int index = shown[i];
            glyphs[i] =
                    new Glyph(vector.getGlyphCode(index), positions[2 * index], -positions[2 * index + 1], texts[i]);
        }
        boolean plain =
                !rightToLeft && isLevel(glyphs) && String.join("", texts).equals(text);
        return new GlyphRun(typeface, text, glyphs, positions[2 * count], plain);
    }

    /** Gives every glyph the characters from its own start to the next glyph's; of several at one start the first. */
    private static String[] texts(String text, int[] starts) {
        int[] sorted = Arrays.stream(starts).distinct().sorted().toArray();
        var texts = new String[starts.length];
        for (int i = 0; i < starts.length; i++) {
            if (i > 0 && starts[i] == starts[i - 1]) {
                texts[i] = NOTHING_OF_ITS_OWN;
                continue;
            }
            int place = Arrays.binarySearch(sorted, starts[i]);
            int from = place == 0 ? 0 : starts[i];
            int to = place + 1 < sorted.length ? sorted[place + 1] : text.length();
            texts[i] = text.substring(from, to);
        }
        return texts;
    }

    private static boolean isLevel(Glyph[] glyphs) {
        return Arrays.stream(glyphs).allMatch(glyph -> glyph.rise() == 0);
    }
}
