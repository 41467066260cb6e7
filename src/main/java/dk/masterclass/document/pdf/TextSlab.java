package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Page;
import dk.masterclass.document.pdf.text.Line;
import java.util.ArrayList;
import java.util.List;

/** The lines of one paragraph; a page break leaves at least two of them together. */
record TextSlab(List<Line> lines, TextStyle style, Column column, List<Slice> slices, boolean isHeading)
        implements Slab {

    static TextSlab of(List<Line> lines, TextStyle style, Column column, float gap) {
        return new TextSlab(lines, style, column, withoutWidows(lines.size(), style.leading(), gap), false);
    }

    /** No break inside: for headings and captions. */
    static TextSlab whole(List<Line> lines, TextStyle style, Column column, float gap) {
        var slices = new ArrayList<Slice>();
        for (int line = 0; line < lines.size(); line++) {
            slices.add(line == 0 ? Slice.of(style.leading()).withGap(gap) : Slice.glued(style.leading()));
        }
        return new TextSlab(lines, style, column, List.copyOf(slices), false);
    }

    /** As much of the page must be left, or the slab begins the next one. */
    TextSlab wanting(float room) {
        var wanting = new ArrayList<>(slices);
        wanting.set(0, slices.getFirst().withRoom(room));
        return new TextSlab(lines, style, column, List.copyOf(wanting), isHeading);
    }

    TextSlab asHeading() {
        return new TextSlab(lines, style, column, slices, true);
    }

    static List<Slice> withoutWidows(int lines, float height, float gap) {
        var slices = new ArrayList<Slice>(lines);
        for (int line = 0; line < lines; line++) {
            boolean second = line == 1;
            boolean last = line == lines - 1;
            slices.add(line > 0 && (second || last) ? Slice.glued(height) : Slice.of(height));
        }
        slices.set(0, slices.getFirst().withGap(gap));
        return List.copyOf(slices);
    }

    @Override
    public void paint(Page page, float top, int from, int to) {
        try (var painter = new LinePainter(page, style.size())) {
            for (int i = from; i < to; i++) {
                Line line = lines.get(i);
                float left = line.rightToLeft() ? column.right() - line.width(style.size()) : column.left();
                painter.paint(line, left, style.baseline(top - (i - from) * style.leading()));
            }
        }
    }
}
