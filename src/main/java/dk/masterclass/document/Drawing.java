package dk.masterclass.document;

import java.util.List;

/**
 * Areas, lines and words on a sheet of its own size, painted in this order. Units are the drawing's own, counted from
 * the upper left corner; a renderer decides how large one of them becomes.
 */
public record Drawing(double width, double height, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    public sealed interface Shape {}

    public record Rectangle(double left, double top, double width, double height, Tone tone) implements Shape {}

    public record Disc(double x, double y, double radius, Tone tone) implements Shape {}

    public record Ring(double x, double y, double radius, Tone tone, double thickness) implements Shape {}

    public record Line(double fromX, double fromY, double toX, double toY, Tone tone, double thickness, boolean dashed)
            implements Shape {}

    /**
     * One line of text, in the sans serif face.
     *
     * @param x where it begins, has its middle or ends, as the anchor says
     * @param baseline where its letters stand
     * @param room the width it may take; a renderer whose letters turn out wider makes it shorter
     */
    public record Words(
            String text, double x, double baseline, double size, boolean strong, Tone tone, Anchor anchor, double room)
            implements Shape {

        /** Where the room for the text begins. */
        public double left() {
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - room / 2;
                case END -> x - room;
            };
        }
    }

    public enum Anchor {
        START,
        MIDDLE,
        END
    }
}
