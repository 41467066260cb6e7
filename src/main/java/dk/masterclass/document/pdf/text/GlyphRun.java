package dk.masterclass.document.pdf.text;

import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.Arrays;

/** Shaped text of one typeface and one direction. Positions are thousandths of an em from the run's left end. */
public final class GlyphRun {

    private final Typeface typeface;
    private final String text;
    private final Glyph[] glyphs;
    private final float width;
    private final boolean readsGlyphByGlyph;
    private final boolean drawable;
    private final boolean everyday;

    GlyphRun(Typeface typeface, String text, Glyph[] glyphs, float width, boolean readsGlyphByGlyph) {
        this.typeface = typeface;
        this.text = text;
        this.glyphs = glyphs;
        this.width = width;
        this.readsGlyphByGlyph = readsGlyphByGlyph;
        this.drawable = Arrays.stream(glyphs).allMatch(glyph -> glyph.id() != 0);
        this.everyday = mayBeEveryday(text) && text.chars().allMatch(typeface::draws);
    }

    /** Whether a word is nothing but Latin letters and punctuation. */
    static boolean mayBeEveryday(String word) {
        for (int at = 0; at < word.length(); at++) {
            char character = word.charAt(at);
            if (character > 0x24F && (character < 0x2010 || character > 0x2026)) {
                return false;
            }
        }
        return true;
    }

    /** @param text the characters it stands for, where it stands for some of its own */
    public record Glyph(int id, float x, float rise, String text) {}

    public Typeface typeface() {
        return typeface;
    }

    public String text() {
        return text;
    }

    public int size() {
        return glyphs.length;
    }

    public Glyph glyph(int index) {
        return glyphs[index];
    }

    public float width() {
        return width;
    }

    /** Whether the glyphs' own texts, read from left to right, are the text of the run. */
    public boolean readsGlyphByGlyph() {
        return readsGlyphByGlyph;
    }

    Shape outline(float x) {
        var ids = new int[glyphs.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = glyphs[i].id();
        }
        GlyphVector vector = typeface.shapes().createGlyphVector(Shaper.EXACT, ids);
        for (int i = 0; i < ids.length; i++) {
            vector.setGlyphPosition(i, new Point2D.Float(x + glyphs[i].x(), -glyphs[i].rise()));
        }
        return vector.getOutline();
    }

    boolean isDrawable() {
        return drawable;
    }

    /** Whether it is Latin letters and punctuation that the typeface has: what needs no other font. */
    boolean isEveryday() {
        return everyday;
    }
}
