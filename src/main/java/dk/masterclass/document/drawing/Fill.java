package dk.masterclass.document.drawing;

import dk.masterclass.document.Drawing;
import dk.masterclass.document.Tone;

/** How an area of a picture is filled: told apart without colours, too. */
public enum Fill {
    SOLID,
    STRIPED,
    PALE,
    ATTENTION;

    private static final double STRIPE = 7;

    void paint(Easel easel, double left, double top, double width, double height) {
        switch (this) {
            case SOLID -> easel.rectangle(left, top, width, height, Tone.PITCH);
            case ATTENTION -> easel.rectangle(left, top, width, height, Tone.NOTE);
            case STRIPED -> {
                easel.rectangle(left, top, width, height, Tone.PITCH_LIGHT);
                stripes(easel, left, top, width, height);
            }
            case PALE -> {
                easel.rectangle(left, top, width, height, Tone.PITCH);
                double inside = Math.min(1.2, width / 3);
                easel.rectangle(left + inside, top + 1.2, width - 2 * inside, height - 2.4, Tone.PITCH_TINT);
            }
        }
    }

    /** Slanted lines that end at the edges. */
    private static void stripes(Easel easel, double left, double top, double width, double height) {
        double bottom = top + height;
        for (double along = STRIPE; along < width + height; along += STRIPE) {
            double fromX = left + Math.min(along, width);
            double fromY = bottom - Math.max(0, along - width);
            double toX = left + Math.max(0, along - height);
            double toY = bottom - Math.min(along, height);
            easel.add(new Drawing.Line(fromX, fromY, toX, toY, Tone.CHALK, 1.4, false));
        }
    }
}
