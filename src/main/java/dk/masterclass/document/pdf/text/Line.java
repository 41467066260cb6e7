package dk.masterclass.document.pdf.text;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * One line of text. The pieces stand in the order they are read, each with the place where it is seen.
 *
 * @param width without the space that ends the line, in thousandths of an em
 * @param rightToLeft whether the paragraph reads from the right
 */
public record Line(List<Placed> pieces, float width, boolean rightToLeft) {

    public Line {
        pieces = List.copyOf(pieces);
    }

    /** @param x from the line's left end, in thousandths of an em */
    public record Placed(Piece piece, float x) {}

    /** The line as a shape without letters, on its baseline, in thousandths of an em; upwards is negative. */
    public Shape outline() {
        var outline = new Path2D.Float();
        for (Placed placed : pieces) {
            outline.append(placed.piece().run().outline(placed.x()), false);
        }
        return outline;
    }

    /** The width in points when set in a size. */
    public float width(float size) {
        return width * size / Typeface.UNITS_PER_EM;
    }
}
