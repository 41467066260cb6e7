package dk.masterclass.document.pdf;

import dk.masterclass.document.Drawing;
import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Page;
import java.util.List;

/** A drawing, and beside it as much of its key as is given to it; never cut by a page break. */
record PictureSlab(
        Drawing drawing,
        Element figure,
        DrawingPainter painter,
        float left,
        List<KeyEntry> beside,
        float height,
        List<Slice> slices)
        implements Slab {

    static PictureSlab of(Drawing drawing, Element figure, DrawingPainter painter, float left, List<KeyEntry> beside) {
        float drawn = (float) drawing.height() * painter.scale();
        float height = Math.max(drawn, height(beside));
        return new PictureSlab(drawing, figure, painter, left, beside, height, List.of(Slice.of(height)));
    }

    static float height(List<KeyEntry> key) {
        float height = 0;
        for (KeyEntry line : key) {
            height += line.height();
        }
        return height;
    }

    /** The same, with a smaller drawing. */
    PictureSlab scaled(float factor) {
        var smaller = new DrawingPainter(painter.typesetter(), painter.scale() * factor);
        return of(drawing, figure, smaller, left, beside);
    }

    @Override
    public void paint(Page page, float top, int from, int to) {
        float width = (float) drawing.width() * painter.scale();
        figure.boundingBox(left, top - (float) drawing.height() * painter.scale(), left + width, top);
        page.begin(figure);
        painter.paint(page, drawing, left, top);
        page.end();
        float lineTop = top;
        for (KeyEntry line : beside) {
            line.paint(page, lineTop, 0, line.lines());
            lineTop -= line.height();
        }
    }
}
