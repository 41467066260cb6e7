package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Page;
import dk.masterclass.document.pdf.text.Line;
import java.util.ArrayList;
import java.util.List;

/** The name of an entry below a hairline; what stands aside is at the far end of its line, or below if there is no room. */
record EntryHead(List<Line> name, List<Line> aside, Column column, boolean beside, List<Slice> slices) implements Slab {

    private static final float BETWEEN = 18;
    private static final float BELOW_RULE = 4;

    private static final TextStyle NAME = TextStyle.TOPIC;
    private static final TextStyle ASIDE = TextStyle.ASIDE;

    static EntryHead of(List<Line> name, List<Line> aside, Column column) {
        boolean beside = name.size() == 1
                && aside.size() == 1
                && name.getFirst().width(NAME.size())
                                + BETWEEN
                                + aside.getFirst().width(ASIDE.size())
                        <= column.width();
        var slices = new ArrayList<Slice>();
        slices.add(Slice.of(BELOW_RULE));
        name.forEach(line -> slices.add(Slice.glued(NAME.leading())));
        if (!beside) {
            aside.forEach(line -> slices.add(Slice.glued(ASIDE.leading())));
        }
        return new EntryHead(name, aside, column, beside, List.copyOf(slices));
    }

    @Override
    public void paint(Page page, float top, int from, int to) {
        float lineTop = top;
        for (int i = from; i < to; i++) {
            if (i == 0) {
                rule(page, lineTop);
            } else if (i <= name.size()) {
                paintName(page, lineTop, i - 1);
            } else {
                paint(page, ASIDE, aside.get(i - 1 - name.size()), column.left(), lineTop);
            }
            lineTop -= slices.get(i).height();
        }
    }

    private void paintName(Page page, float top, int index) {
        Line line = name.get(index);
        paint(page, NAME, line, line.rightToLeft() && !beside ? atEnd(line, NAME) : column.left(), top);
        if (beside) {
            // On the name's own baseline, though its letters are smaller.
            float lower = NAME.baseline(0) - ASIDE.baseline(0);
            paint(page, ASIDE, aside.getFirst(), atEnd(aside.getFirst(), ASIDE), top + lower);
        }
    }

    private float atEnd(Line line, TextStyle style) {
        return column.right() - line.width(style.size());
    }

    private static void paint(Page page, TextStyle style, Line line, float left, float top) {
        try (var painter = new LinePainter(page, style.size())) {
            painter.paint(line, left, style.baseline(top));
        }
    }

    private void rule(Page page, float y) {
        page.beginArtifact();
        page.line(column.left(), y, column.right(), y, Palette.LINE, 0.75f);
        page.end();
    }
}
