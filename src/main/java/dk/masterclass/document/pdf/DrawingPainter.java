package dk.masterclass.document.pdf;

import dk.masterclass.document.Drawing;
import dk.masterclass.document.Drawing.Disc;
import dk.masterclass.document.Drawing.Rectangle;
import dk.masterclass.document.Drawing.Ring;
import dk.masterclass.document.pdf.tagged.Page;
import dk.masterclass.document.pdf.tagged.Rgb;
import dk.masterclass.document.pdf.text.FontStyle;
import dk.masterclass.document.pdf.text.Line;
import dk.masterclass.document.pdf.text.Role;
import dk.masterclass.document.pdf.text.Typesetter;

/** Paints a drawing on a page, its upper left corner at a place; what it is part of must have been begun. */
record DrawingPainter(Typesetter typesetter, float scale) {

    /** The drawing as a whole is described; its words are not read out one by one. */
    private static final Role UNHEARD = new Role() {};

    void paint(Page page, Drawing drawing, float left, float top) {
        drawing.shapes().forEach(shape -> paint(page, shape, left, top));
    }

    private void paint(Page page, Drawing.Shape shape, float left, float top) {
        switch (shape) {
            case Rectangle area ->
                page.rectangle(
                        left + at(area.left()),
                        top - at(area.top() + area.height()),
                        at(area.width()),
                        at(area.height()),
                        Palette.of(area.tone()));
            case Disc disc ->
                page.disc(left + at(disc.x()), top - at(disc.y()), at(disc.radius()), Palette.of(disc.tone()));
            case Ring ring ->
                page.ring(
                        left + at(ring.x()),
                        top - at(ring.y()),
                        at(ring.radius()),
                        Palette.of(ring.tone()),
                        at(ring.thickness()));
            case Drawing.Line line -> paint(page, line, left, top);
            case Drawing.Words words -> paint(page, words, left, top);
        }
    }

    private void paint(Page page, Drawing.Line line, float left, float top) {
        Rgb colour = Palette.of(line.tone());
        float fromX = left + at(line.fromX());
        float fromY = top - at(line.fromY());
        float toX = left + at(line.toX());
        float toY = top - at(line.toY());
        if (line.dashed()) {
            page.dashedLine(fromX, fromY, toX, toY, colour, at(line.thickness()));
        } else {
            page.line(fromX, fromY, toX, toY, colour, at(line.thickness()));
        }
    }

    private void paint(Page page, Drawing.Words words, float left, float top) {
        FontStyle font = words.strong() ? FontStyle.SANS_STRONG : FontStyle.SANS;
        float size = at(words.size());
        float room = at(words.room());
        Line line = typesetter.single(words.text(), font, UNHEARD, size, room);
        float width = line.width(size);
        float from = left + at(words.x());
        float start = switch (words.anchor()) {
            case START -> from;
            case MIDDLE -> from - width / 2;
            case END -> from - width;
        };
        page.text(line.pieces(), start, top - at(words.baseline()), size, Palette.of(words.tone()));
    }

    private float at(double units) {
        return (float) units * scale;
    }
}
