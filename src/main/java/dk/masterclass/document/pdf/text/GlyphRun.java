package dk.masterclass.document.pdf.text;

import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;

/** Shaped text of one typeface and one direction. Positions are thousandths of an em from the run's left end. */
public final class GlyphRun {

    private final Typeface typeface;
    private final String text;
    private final Glyph[] glyphs;
    private final float width;
    private final boolean readsGlyphByGlyph;

    GlyphRun(Typeface typeface, String text, Glyph[] glyphs, float width, boolean readsGlyphByGlyph) {
        this.typeface = typeface;
        this.text = text;
        this.glyphs = glyphs;
        this.width = width;
        this.readsGlyphByGlyph = readsGlyphByGlyph;
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
        for (Glyph glyph : glyphs) {
            if (glyph.id() == 0) {
                return false;
            }
        }
        return true;
    }
}
