package dk.masterclass.document.pdf.text;

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

    boolean isDrawable() {
        for (Glyph glyph : glyphs) {
            if (glyph.id() == 0) {
                return false;
            }
        }
        return true;
    }
}
