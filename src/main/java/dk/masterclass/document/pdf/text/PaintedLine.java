package dk.masterclass.document.pdf.text;

import dk.masterclass.document.pdf.text.GlyphRun.Glyph;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;

/** Paints a line's glyphs into a picture, the same glyphs in the same places as on paper. */
public final class PaintedLine {

    private static final FontRenderContext EXACT = new FontRenderContext(new AffineTransform(), true, true);

    private PaintedLine() {}

    /** @param x the line's left end */
    public static void paint(Graphics2D graphics, Line line, double x, double baseline, double size) {
        double scale = size / Typeface.UNITS_PER_EM;
        for (Line.Placed placed : line.pieces()) {
            GlyphRun run = placed.piece().run();
            Font font = run.typeface().shapes();
            for (int i = 0; i < run.size(); i++) {
                Glyph glyph = run.glyph(i);
                var place = AffineTransform.getTranslateInstance(
                        x + (placed.x() + glyph.x()) * scale, baseline - glyph.rise() * scale);
                place.scale(scale, scale);
                var outline =
                        font.createGlyphVector(EXACT, new int[] {glyph.id()}).getOutline();
                graphics.fill(place.createTransformedShape(outline));
            }
        }
    }
}
