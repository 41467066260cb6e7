package dk.masterclass.document.pdf.tagged;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A shape that is written once and shown on many pages. As it has no letters, nobody copies it along with the text. */
public final class Stamp {

    private final PDFormXObject form;

    /** @param shape in points from a page's lower left corner */
    Stamp(Shape shape, Rgb colour, PDDocument document) {
        var out = new ContentStream();
        colour.fill(out);
        write(shape, out);
        this.form = new PDFormXObject(document);
        form.setBBox(PDRectangle.A4);
        form.setResources(new PDResources());
        try (OutputStream stream = form.getStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.writeTo(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Shape shape, ContentStream out) {
        var at = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> points(out, at, 2).operator("m");
                case PathIterator.SEG_LINETO -> points(out, at, 2).operator("l");
                case PathIterator.SEG_QUADTO -> points(out, cubic(x, y, at), 6).operator("c");
                case PathIterator.SEG_CUBICTO -> points(out, at, 6).operator("c");
                default -> out.operator("h");
            }
            int last = last(path.currentSegment(at));
            x = last < 0 ? x : at[last];
            y = last < 0 ? y : at[last + 1];
        }
        out.operator("f");
    }

    private static ContentStream points(ContentStream out, float[] at, int count) {
        for (int i = 0; i < count; i++) {
            out.number(Math.round(at[i] * 10) / 10f);
        }
        return out;
    }

    private static float[] cubic(float x, float y, float[] at) {
        return new float[] {
            x + (at[0] - x) * 2 / 3,
            y + (at[1] - y) * 2 / 3,
            at[2] + (at[0] - at[2]) * 2 / 3,
            at[3] + (at[1] - at[3]) * 2 / 3,
            at[2],
            at[3]
        };
    }

    /** Where a segment's last point stands; below 0 if it has none. */
    private static int last(int segment) {
        return switch (segment) {
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            case PathIterator.SEG_CLOSE -> -1;
            default -> 0;
        };
    }

    PDFormXObject form() {
        return form;
    }
}
