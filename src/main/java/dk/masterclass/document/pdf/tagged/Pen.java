package dk.masterclass.document.pdf.tagged;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a page remembers between two drawings, so that it needn't be said again: colours, font, and where it writes. */
final class Pen {

    private static final float HUNDREDTHS = 100;

    private final ContentStream out;
    private @Nullable Rgb filling;
    private @Nullable Rgb stroking;
    private float thickness = Float.NaN;
    private @Nullable EmbeddedFont font;
    private float size;
    private boolean inText;
    /** Where the last text began, in hundredths of a point as they are written. */
    private long x;

    private long y;

    Pen(ContentStream out) {
        this.out = out;
    }

    void fill(Rgb colour) {
        if (!colour.equals(filling)) {
            colour.fill(out);
            filling = colour;
        }
    }

    void stroke(Rgb colour, float wanted) {
        if (!colour.equals(stroking)) {
            colour.stroke(out);
            stroking = colour;
        }
        if (wanted != thickness) {
            out.number(wanted).operator("w");
            thickness = wanted;
        }
    }

    /** Text goes on at a place; all texts up to the next drawing share one text object. */
    void move(float left, float baseline) {
        if (!inText) {
            out.operator("BT");
            inText = true;
            x = 0;
            y = 0;
        }
        long toX = Math.round(left * HUNDREDTHS);
        long toY = Math.round(baseline * HUNDREDTHS);
        out.number((toX - x) / HUNDREDTHS).number((toY - y) / HUNDREDTHS).operator("Td");
        x = toX;
        y = toY;
    }

    /** Before anything else is drawn. */
    void endText() {
        if (inText) {
            out.operator("ET");
            inText = false;
        }
    }

    void write(EmbeddedFont wanted, float points) {
        if (!Objects.equals(wanted, font) || points != size) {
            out.write('/')
                    .write(wanted.resourceName())
                    .write(' ')
                    .number(points)
                    .operator("Tf");
            font = wanted;
            size = points;
        }
    }
}
