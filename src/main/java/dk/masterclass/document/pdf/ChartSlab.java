package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Page;
import dk.masterclass.document.pdf.tagged.Rgb;
import dk.masterclass.document.pdf.text.FontStyle;
import dk.masterclass.document.pdf.text.Line;
import dk.masterclass.document.pdf.text.Typesetter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A picture of horizontal bars: labels on the left, values on the right, named places on the scale above. */
final class ChartSlab implements Slab {

    private static final float ROW = 24;
    private static final float BAR = 11;
    private static final float LABELS = 0.36f;
    private static final float VALUES = 74;
    private static final float MARK_ROW = 12;
    private static final int MOST_MARK_ROWS = 3;
    private static final float BETWEEN = 10;
    private static final TextStyle LABEL = new TextStyle(FontStyle.SANS, 9, 13, Palette.INK);
    private static final TextStyle VALUE = LABEL.strong();

    private final Block.BarChart chart;
    private final List<Block.Bar> bars;
    private final Element figure;
    private final Column column;
    private final Typesetter typesetter;
    private final Column track;
    private final List<PlacedMark> marks;
    private final float marksHeight;

    private record PlacedMark(float x, float left, int row, Line label) {}

    ChartSlab(Block.BarChart chart, List<Block.Bar> bars, Element figure, Column column, Typesetter typesetter) {
        this.chart = chart;
        this.bars = bars;
        this.figure = figure;
        this.column = column;
        this.typesetter = typesetter;
        float labels = column.width() * LABELS;
        this.track = column.inset(labels, VALUES);
        this.marks = placeMarks();
        this.marksHeight = marks.stream().mapToInt(mark -> mark.row() + 1).max().orElse(0) * MARK_ROW;
    }

    @Override
    public List<Slice> slices() {
        return List.of(Slice.of(marksHeight + bars.size() * ROW));
    }

    @Override
    public void paint(Page page, float top, int from, int to) {
        float bottom = top - height(from, to);
        figure.boundingBox(column.left(), bottom, column.right(), top);
        page.begin(figure);
        for (int i = 0; i < bars.size(); i++) {
            paint(page, bars.get(i), top - marksHeight - i * ROW);
        }
        marks.forEach(mark -> paintLine(page, mark, top, bottom));
        marks.forEach(mark -> paintLabel(page, mark, top));
        page.end();
    }

    private void paint(Page page, Block.Bar bar, float top) {
        float middle = top - ROW / 2;
        float room = track.left() - column.left() - BETWEEN;
        text(
                page,
                typesetter.single(bar.label(), LABEL.font(), inChart(LABEL), LABEL.size(), room),
                column.left(),
                top,
                LABEL);
        page.rectangle(track.left(), middle - BAR / 2, track.width(), BAR, Palette.TRACK);
        Rgb colour = bar.attention() ? Palette.FLAG : Palette.PITCH;
        Double value = bar.value();
        if (value != null) {
            page.rectangle(track.left(), middle - BAR / 2, share(value) * track.width(), BAR, colour);
        }
        TextStyle style = bar.attention() ? VALUE.in(Palette.FLAG) : VALUE;
        Line text = typesetter.single(bar.valueText(), style.font(), inChart(style), style.size(), VALUES - BETWEEN);
        text(page, text, track.right() + BETWEEN, top, style);
    }

    private static void text(Page page, Line line, float left, float rowTop, TextStyle style) {
        float baseline = style.baseline(rowTop - (ROW - style.leading()) / 2);
        page.text(line.pieces(), left, baseline, style.size(), style.colour());
    }

    private static void paintLine(Page page, PlacedMark mark, float top, float bottom) {
        float from = top - (mark.row() + 1) * MARK_ROW;
        page.dashedLine(mark.x(), from, mark.x(), bottom, Palette.INK_SOFT, 0.6f);
    }

    /** On white, so that no other mark's line runs through it. */
    private static void paintLabel(Page page, PlacedMark mark, float top) {
        TextStyle style = TextStyle.SMALL;
        float rowTop = top - mark.row() * MARK_ROW;
        float width = mark.label().width(style.size());
        page.rectangle(mark.left() - 2, rowTop - MARK_ROW, width + 4, MARK_ROW, Palette.WHITE);
        page.text(mark.label().pieces(), mark.left(), style.baseline(rowTop), style.size(), style.colour());
    }

    /** Puts each label in the first row where it does not touch its neighbour; what finds none is only heard. */
    private List<PlacedMark> placeMarks() {
        var placed = new ArrayList<PlacedMark>();
        float[] ends = new float[MOST_MARK_ROWS];
        chart.marks().stream()
                .sorted(Comparator.comparingDouble(Block.Mark::at))
                .forEach(mark -> {
                    Line label = typesetter.single(
                            mark.label(),
                            TextStyle.SMALL.font(),
                            inChart(TextStyle.SMALL),
                            TextStyle.SMALL.size(),
                            track.width());
                    float width = label.width(TextStyle.SMALL.size());
                    float x = track.left() + share(mark.at()) * track.width();
                    float left =
                            Math.clamp(x - width / 2, track.left(), Math.max(track.left(), column.right() - width));
                    for (int row = 0; row < MOST_MARK_ROWS; row++) {
                        if (left >= ends[row]) {
                            ends[row] = left + width + BETWEEN;
                            placed.add(new PlacedMark(x, left, row, label));
                            return;
                        }
                    }
                });
        return List.copyOf(placed);
    }

    /** How far along the scale a value lies, from 0 to 1. */
    private float share(double value) {
        double share = (value - chart.from()) / (chart.to() - chart.from());
        return Double.isFinite(share) ? (float) Math.clamp(share, 0, 1) : 0;
    }

    private Voice inChart(TextStyle style) {
        return new Voice.Plain(figure, style.colour());
    }
}
