package dk.masterclass.document.drawing;

import dk.masterclass.document.Block.Sign;
import dk.masterclass.document.Drawing;
import dk.masterclass.document.Drawing.Anchor;
import dk.masterclass.document.Drawing.Disc;
import dk.masterclass.document.Drawing.Line;
import dk.masterclass.document.Drawing.Words;
import dk.masterclass.document.Tone;
import java.util.List;

/** The signs of a sheet: a tick, a question mark, a cross, each on a disc. */
public final class Signs {

    /** Width and height of a sign. */
    public static final double SIZE = 24;

    private static final double STROKE = 2.6;

    private Signs() {}

    public static Drawing of(Sign sign) {
        var disc = new Disc(SIZE / 2, SIZE / 2, SIZE / 2, Tone.SURFACE);
        return switch (sign) {
            case MAY ->
                drawing(
                        disc,
                        new Line(6.5, 12.5, 10.5, 16.5, Tone.PITCH, STROKE, false),
                        new Line(9.6, 16.5, 17.5, 8, Tone.PITCH, STROKE, false));
            case ASK -> drawing(disc, new Words("?", 12, 18, 17, true, Tone.NOTE, Anchor.MIDDLE, 18));
            case NEVER ->
                drawing(
                        disc,
                        new Line(7.5, 7.5, 16.5, 16.5, Tone.FLAG, STROKE, false),
                        new Line(16.5, 7.5, 7.5, 16.5, Tone.FLAG, STROKE, false));
        };
    }

    /** What the sign's list stands on. */
    public static Tone ground(Sign sign) {
        return switch (sign) {
            case MAY -> Tone.PITCH;
            case ASK -> Tone.NOTE;
            case NEVER -> Tone.FLAG;
        };
    }

    /** The same, so pale that it carries text. */
    public static Tone tint(Sign sign) {
        return switch (sign) {
            case MAY -> Tone.PITCH_TINT;
            case ASK -> Tone.NOTE_TINT;
            case NEVER -> Tone.FLAG_TINT;
        };
    }

    private static Drawing drawing(Drawing.Shape... shapes) {
        return new Drawing(SIZE, SIZE, List.of(shapes));
    }
}
