package dk.masterclass.document.drawing;

import dk.masterclass.document.Drawing;
import dk.masterclass.document.Drawing.Anchor;
import dk.masterclass.document.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Horizontal bars on one scale, each below its name and with its value, and named places on the scale.
 *
 * @param from where the scale begins
 * @param ends whether the scale's numbers stand below the bars, as for grades
 */
public record Bars(double from, double to, List<Row> rows, List<Mark> marks, boolean ends) {

    private static final double LABEL = 17;
    private static final double BAR = 10;
    private static final double GAP = 10;
    private static final double VALUES = 84;
    private static final double LETTER = 20;
    /** The length of bars that stand between a letter and a value. */
    private static final double SHORTER = Easel.WIDTH - LETTER - 66;

    private static final double TICK_ROW = 14;

    public Bars {
        rows = List.copyOf(rows);
        marks = List.copyOf(marks);
    }

    /** @param attention whether the reader should look here first */
    public record Row(String label, List<Bar> bars, boolean attention) {
        public Row {
            bars = List.copyOf(bars);
        }
    }

    /**
     * @param letter what tells it from the other bars of its row; empty where it is alone
     * @param value absent where it can't be computed yet
     */
    public record Bar(String letter, @Nullable Double value, String text, Fill fill) {}

    /** @param label a short word or number that the key explains */
    public record Mark(double at, String label) {}

    public Drawing draw() {
        var easel = new Easel();
        return easel.finished(draw(easel, 0));
    }

    /** Draws from a height down, and says where it ends. */
    double draw(Easel easel, double top) {
        double y = top;
        for (Row row : rows) {
            y = row.bars().size() == 1 ? single(easel, row, y) : several(easel, row, y);
        }
        return scale(easel, y - GAP / 2);
    }

    private double single(Easel easel, Row row, double top) {
        var bar = row.bars().getFirst();
        double left = row.attention() ? attention(easel, top) : 0;
        var lettering = row.attention() ? Easel.STRONG : Easel.LABEL;
        easel.add(lettering.write(row.label(), left, top + 12, Anchor.START, Easel.WIDTH - VALUES - left - GAP));
        easel.add(Easel.STRONG.write(bar.text(), Easel.WIDTH, top + 12, Anchor.END, VALUES));
        bar(easel, bar, 0, Easel.WIDTH, top + LABEL);
        return top + LABEL + BAR + GAP;
    }

    /** A sign before the label, so that nobody needs to see the colour. */
    private static double attention(Easel easel, double top) {
        easel.add(new Drawing.Disc(6.5, top + 8, 6.5, Tone.NOTE));
        easel.add(new Lettering(10, true, Tone.SURFACE).write("!", 6.5, top + 11.6, Anchor.MIDDLE, 8));
        return 18;
    }

    private double several(Easel easel, Row row, double top) {
        easel.add(Easel.STRONG.write(row.label(), 0, top + 12, Anchor.START, Easel.WIDTH));
        double y = top + LABEL;
        for (Bar bar : row.bars()) {
            easel.add(Easel.SMALL.write(bar.letter(), 0, y + 9, Anchor.START, LETTER - 4));
            easel.add(
                    Easel.STRONG.write(bar.text(), Easel.WIDTH, y + 9, Anchor.END, Easel.WIDTH - LETTER - SHORTER - 4));
            bar(easel, bar, LETTER, SHORTER, y);
            y += BAR + 5;
        }
        return y + GAP;
    }

    private void bar(Easel easel, Bar bar, double left, double width, double top) {
        easel.rectangle(left, top, width, BAR, Tone.TRACK);
        Double value = bar.value();
        if (value != null) {
            bar.fill().paint(easel, left, top, share(value) * width, BAR);
        }
        for (Mark mark : marks) {
            double x = left + share(mark.at()) * width;
            easel.dashed(x, top - 3, x, top + BAR + 3, Tone.INK_SOFT);
        }
    }

    /** The numbers below the bars, each in the first line where it touches no other. */
    private double scale(Easel easel, double top) {
        var ticks = new ArrayList<Mark>();
        if (ends) {
            ticks.add(new Mark(from, number(from)));
            ticks.add(new Mark(to, number(to)));
        }
        ticks.addAll(marks);
        ticks.sort(Comparator.comparingDouble(Mark::at));
        var ends = new ArrayList<Double>();
        for (Mark tick : ticks) {
            place(easel, tick, ends, top);
        }
        return top + ends.size() * TICK_ROW + 2;
    }

    private void place(Easel easel, Mark tick, List<Double> ends, double top) {
        double width = Math.min(Easel.SMALL.width(tick.label()), Easel.WIDTH / 2);
        boolean alone = rows.stream().allMatch(row -> row.bars().size() == 1);
        double at = alone ? share(tick.at()) * Easel.WIDTH : LETTER + share(tick.at()) * SHORTER;
        double left = Math.clamp(at - width / 2, 0, Easel.WIDTH - width);
        int row = 0;
        while (row < ends.size() && left < ends.get(row) + 6) {
            row++;
        }
        if (row == ends.size()) {
            ends.add(0.0);
        }
        ends.set(row, left + width);
        double baseline = top + row * TICK_ROW + 11;
        easel.add(Easel.SMALL.write(tick.label(), left + width / 2, baseline, Anchor.MIDDLE, width + 0.5));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /** How far along the scale a value lies, from 0 to 1. */
    private double share(double value) {
        double share = (value - from) / (to - from);
        return Double.isFinite(share) ? Math.clamp(share, 0, 1) : 0;
    }
}
