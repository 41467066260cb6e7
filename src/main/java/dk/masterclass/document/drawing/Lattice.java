package dk.masterclass.document.drawing;

import dk.masterclass.document.Drawing;
import dk.masterclass.document.Drawing.Anchor;
import dk.masterclass.document.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * Two grades from 1 to 5 across and up: every place belongs to a region, and what was graded stands in its place.
 *
 * @param across what is graded from left to right
 * @param up what is graded from below
 * @param places all 25, row by row from below, each row from the left
 */
public record Lattice(String across, String up, List<Region> regions, List<Place> places) {

    public static final int GRADES = 5;

    private static final double GUTTER = 18;
    private static final double HEAD = 20;
    private static final double CELL = (Easel.WIDTH - GUTTER) / GRADES;
    private static final double HEIGHT = 54;
    private static final double NAME = 17;
    private static final int MOST_IN_ROW = 3;
    private static final int MOST = 6;

    public Lattice {
        regions = List.copyOf(regions);
        places = List.copyOf(places);
        if (places.size() != GRADES * GRADES) {
            throw new IllegalArgumentException("There are 25 places, not " + places.size());
        }
    }

    /** @param name empty where the places say enough themselves */
    public record Region(String name, Shade shade) {}

    /**
     * @param region its number among the regions
     * @param note a short word of its own, such as a score; may be empty
     * @param numbers what stands here
     */
    public record Place(int region, String note, List<String> numbers) {
        public Place {
            numbers = List.copyOf(numbers);
        }
    }

    public Drawing draw() {
        var easel = new Easel();
        easel.add(Easel.AXIS.write("↑ " + up, 0, 12, Anchor.START, Easel.WIDTH));
        for (int row = 0; row < GRADES; row++) {
            for (int column = 0; column < GRADES; column++) {
                ground(easel, column, row);
            }
        }
        for (int region = 0; region < regions.size(); region++) {
            name(easel, region);
        }
        for (int row = 0; row < GRADES; row++) {
            for (int column = 0; column < GRADES; column++) {
                content(easel, column, row);
            }
        }
        return easel.finished(axis(easel));
    }

    /** Neighbours of one region touch; between regions runs a chalk line. */
    private void ground(Easel easel, int column, int row) {
        int region = place(column, row).region();
        Shade shade = regions.get(region).shade();
        double right = column + 1 < GRADES && place(column + 1, row).region() == region ? 0 : Easel.CHALK;
        double bottom = row > 0 && place(column, row - 1).region() == region ? 0 : Easel.CHALK;
        easel.rectangle(left(column), top(row), CELL - right, HEIGHT - bottom, shade.ground());
        if (right == 0) {
            double x = left(column) + CELL;
            easel.line(x, top(row), x, top(row) + HEIGHT - bottom, shade.grain(), 0.8);
        }
        if (bottom == 0) {
            double y = top(row) + HEIGHT;
            easel.line(left(column), y, left(column) + CELL - right, y, shade.grain(), 0.8);
        }
    }

    /** A region's name stands once, where the region is widest, as high as possible. */
    private void name(Easel easel, int region) {
        String name = regions.get(region).name();
        var widest = new Run(0, 0, 0);
        for (int row = GRADES - 1; row >= 0; row--) {
            for (int column = 0; column < GRADES; column++) {
                var run = new Run(column, row, length(region, column, row));
                widest = run.length() > widest.length() ? run : widest;
            }
        }
        if (!name.isEmpty() && widest.length() > 0) {
            double room = widest.length() * CELL - Easel.CHALK - 8;
            var lettering = new Lettering(10, true, regions.get(region).shade().ink());
            double left = left(widest.column()) + 4;
            easel.add(lettering.write(name, left, top(widest.row()) + 13, Anchor.START, room));
        }
    }

    private record Run(int column, int row, int length) {}

    /** How many places from here to the right belong to the region. */
    private int length(int region, int column, int row) {
        int end = column;
        while (end < GRADES && place(end, row).region() == region) {
            end++;
        }
        return end - column;
    }

    private void content(Easel easel, int column, int row) {
        var place = place(column, row);
        if (!place.note().isEmpty()) {
            var lettering =
                    new Lettering(10, false, regions.get(place.region()).shade().ink());
            double room = CELL - Easel.CHALK - 8;
            easel.add(lettering.write(place.note(), left(column) + 4, top(row) + 13, Anchor.START, room));
        }
        var numbers = shown(place.numbers());
        for (int at = 0; at < numbers.size(); at++) {
            int line = at / MOST_IN_ROW;
            int inLine = Math.min(MOST_IN_ROW, numbers.size() - line * MOST_IN_ROW);
            double middle = left(column) + (CELL - Easel.CHALK) / 2;
            double x = middle + (at % MOST_IN_ROW - (inLine - 1) / 2.0) * 2.08 * Easel.DISC;
            easel.number(numbers.get(at), x, firstLine(row, numbers.size()) + line * 2 * Easel.DISC);
        }
    }

    private static double firstLine(int row, int count) {
        double room = HEIGHT - Easel.CHALK - NAME;
        return top(row) + NAME + (count > MOST_IN_ROW ? Easel.DISC - 0.5 : room / 2);
    }

    /** What finds no place is counted; the key has them all. */
    private static List<String> shown(List<String> numbers) {
        if (numbers.size() <= MOST) {
            return numbers;
        }
        var shown = new ArrayList<>(numbers.subList(0, MOST - 1));
        shown.add("+" + (numbers.size() - MOST + 1));
        return shown;
    }

    private double axis(Easel easel) {
        double bottom = top(0) + HEIGHT;
        for (int grade = 0; grade < GRADES; grade++) {
            String number = Integer.toString(grade + 1);
            double middle = CELL - Easel.CHALK;
            easel.add(Easel.SMALL.write(number, left(grade) + middle / 2, bottom + 11, Anchor.MIDDLE, middle));
            easel.add(Easel.SMALL.write(number, 0, top(grade) + HEIGHT / 2 + 3, Anchor.START, GUTTER - 4));
        }
        easel.add(Easel.AXIS.write(across + " →", Easel.WIDTH, bottom + 28, Anchor.END, Easel.WIDTH));
        return bottom + 34;
    }

    private Place place(int column, int row) {
        return places.get(row * GRADES + column);
    }

    private static double left(int column) {
        return GUTTER + column * CELL;
    }

    private static double top(int row) {
        return HEAD + (GRADES - 1 - row) * HEIGHT;
    }

    /** How a region looks; the names and notes in it tell it apart from the others. */
    public enum Shade {
        QUIET(Tone.TRACK, Tone.LINE, Tone.INK),
        LIGHT(Tone.PITCH_TINT, Tone.SURFACE, Tone.PITCH),
        MIDDLE(Tone.CHALK_SOFT, Tone.PITCH_TINT, Tone.SURFACE),
        STRONG(Tone.PITCH, Tone.CHALK_SOFT, Tone.CHALK),
        WATCH(Tone.NOTE_TINT, Tone.SURFACE, Tone.INK),
        ACT(Tone.FLAG, Tone.FLAG_TINT, Tone.SURFACE);

        private final Tone ground;
        private final Tone grain;
        private final Tone ink;

        Shade(Tone ground, Tone grain, Tone ink) {
            this.ground = ground;
            this.grain = grain;
            this.ink = ink;
        }

        public Tone ground() {
            return ground;
        }

        Tone grain() {
            return grain;
        }

        public Tone ink() {
            return ink;
        }
    }
}
