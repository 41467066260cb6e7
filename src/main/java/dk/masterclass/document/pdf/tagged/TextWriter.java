package dk.masterclass.document.pdf.tagged;

import dk.masterclass.document.pdf.text.GlyphRun;
import dk.masterclass.document.pdf.text.GlyphRun.Glyph;
import dk.masterclass.document.pdf.text.Line.Placed;
import dk.masterclass.document.pdf.text.Piece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the placed glyphs of a line. Neighbours of one font share one operator. */
final class TextWriter {

    private static final float UNITS_PER_EM = 1000f;
    /** In points: less no eye sees, and it never adds up. */
    private static final float NOTICEABLE_SHIFT = 0.15f;

    private static final float NOTICEABLE_RISE = 0.01f;

    private final ContentStream out;
    private final Pen pen;
    private final Fonts fonts;
    private final float left;
    private final float baseline;
    private final float size;

    private @Nullable EmbeddedFont font;
    private boolean inArray;
    private boolean inString;
    /** Where the next glyph would be drawn, in thousandths of an em from the left. */
    private float at;

    private float rise;

    TextWriter(ContentStream out, Pen pen, Fonts fonts, float left, float baseline, float size) {
        this.out = out;
        this.pen = pen;
        this.fonts = fonts;
        this.left = left;
        this.baseline = baseline;
        this.size = size;
    }

    void write(List<Placed> pieces) {
        for (Placed placed : pieces) {
            write(placed.piece(), placed.x());
        }
        endArray();
    }

    private void write(Piece piece, float x) {
        GlyphRun run = piece.run();
        EmbeddedFont embedded = fonts.of(run);
        String spoken = spoken(piece, embedded);
        if (embedded != font || spoken != null || !inArray) {
            endArray();
            moveTo(x);
            useFont(embedded);
        }
        if (spoken != null) {
            out.write("/Span <</ActualText ").textString(spoken).write(">> ").operator("BDC");
        }
        for (int i = 0; i < run.size(); i++) {
            write(embedded, run.typeface().advance(run.glyph(i).id()), run.glyph(i), x);
        }
        if (spoken != null) {
            endArray();
            out.operator("EMC");
        }
    }

    /** What must be said beside the glyphs, because they can't say it themselves. */
    private static @Nullable String spoken(Piece piece, EmbeddedFont font) {
        GlyphRun run = piece.run();
        boolean agrees = true;
        for (int i = 0; i < run.size(); i++) {
            agrees &= font.use(run.glyph(i).id(), run.glyph(i).text());
        }
        return piece.actualText() != null || agrees ? piece.actualText() : run.text();
    }

    private void useFont(EmbeddedFont embedded) {
        if (embedded != font) {
            pen.write(embedded, size);
            font = embedded;
        }
    }

    private void moveTo(float x) {
        pen.move(left + x * size / UNITS_PER_EM, baseline);
        at = x;
    }

    private void write(EmbeddedFont embedded, int advance, Glyph glyph, float runX) {
        float target = runX + glyph.x();
        raise(glyph.rise() * size / UNITS_PER_EM);
        if (Math.abs(target - at) * size >= NOTICEABLE_SHIFT * UNITS_PER_EM) {
            startArray();
            endString();
            int shift = Math.round(at - target);
            out.write(Integer.toString(shift)).write(' ');
            at -= shift;
        }
        startString();
        embedded.write(glyph.id(), out);
        at += advance;
    }

    private void raise(float wanted) {
        if (Math.abs(wanted - rise) > NOTICEABLE_RISE) {
            endArrayKeepingRise();
            out.number(wanted).operator("Ts");
            rise = wanted;
        }
    }

    private void startArray() {
        if (!inArray) {
            out.write('[');
            inArray = true;
        }
    }

    private void startString() {
        startArray();
        if (!inString) {
            out.write('(');
            inString = true;
        }
    }

    private void endString() {
        if (inString) {
            out.write(')');
            inString = false;
        }
    }

    private void endArray() {
        endArrayKeepingRise();
        if (rise != 0) {
            out.operator("0 Ts");
            rise = 0;
        }
    }

    private void endArrayKeepingRise() {
        endString();
        if (inArray) {
            out.operator("] TJ");
            inArray = false;
        }
    }
}
