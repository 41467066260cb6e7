package dk.masterclass.document.drawing;

import dk.masterclass.document.Drawing;
import dk.masterclass.document.Drawing.Anchor;
import dk.masterclass.document.Drawing.Shape;
import dk.masterclass.document.Tone;
import java.util.ArrayList;
import java.util.List;

/** A drawing in the making, with the strokes that all pictures share, so that they look like one family. */
final class Easel {

    /** As wide as a phone shows a picture at its own size. */
    static final double WIDTH = 340;

    /** The chalk lines between areas. */
    static final double CHALK = 2.5;

    static final double DISC = 9;

    static final Lettering LABEL = new Lettering(11.5, false, Tone.INK);
    static final Lettering STRONG = new Lettering(11.5, true, Tone.INK);
    static final Lettering SMALL = new Lettering(10.5, false, Tone.INK_SOFT);
    static final Lettering AXIS = new Lettering(11, true, Tone.INK_SOFT);
    private static final Lettering NUMBER = new Lettering(10, true, Tone.PITCH);
    private static final double NUMBER_ROOM = 2 * DISC - 2.5;
    private static final double SMALLEST_NUMBER = 5.5;

    private final List<Shape> shapes = new ArrayList<>();

    Easel add(Shape shape) {
        shapes.add(shape);
        return this;
    }

    void rectangle(double left, double top, double width, double height, Tone tone) {
        if (width > 0 && height > 0) {
            add(new Drawing.Rectangle(left, top, width, height, tone));
        }
    }

    void line(double fromX, double fromY, double toX, double toY, Tone tone, double thickness) {
        add(new Drawing.Line(fromX, fromY, toX, toY, tone, thickness, false));
    }

    void dashed(double fromX, double fromY, double toX, double toY, Tone tone) {
        add(new Drawing.Line(fromX, fromY, toX, toY, tone, 1, true));
    }

    /** A white disc with a number that the key explains. */
    void number(String number, double x, double y) {
        add(new Drawing.Disc(x, y, DISC, Tone.SURFACE));
        add(new Drawing.Ring(x, y, DISC - 0.6, Tone.PITCH, 1.2));
        double fitting = NUMBER.size() * NUMBER_ROOM / Math.max(1, NUMBER.width(number));
        double size = Math.clamp(fitting, SMALLEST_NUMBER, NUMBER.size());
        var lettering = new Lettering(size, NUMBER.strong(), NUMBER.tone());
        add(lettering.write(number, x, y + size * 0.36, Anchor.MIDDLE, NUMBER_ROOM + 0.1));
    }

    Drawing finished(double height) {
        return new Drawing(WIDTH, height, shapes);
    }
}
