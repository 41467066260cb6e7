package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import dk.masterclass.document.drawing.Signs;
import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Page;
import dk.masterclass.document.pdf.tagged.Tag;
import dk.masterclass.document.pdf.text.FontStyle;
import dk.masterclass.document.pdf.text.Line;
import dk.masterclass.document.pdf.text.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** The lists of a sheet side by side, each below its sign; never cut. */
record LanesSlab(List<Lane> lanes, TextStyle style, DrawingPainter signs) implements Slab {

    private static final TextStyle TITLE = new TextStyle(FontStyle.SANS_STRONG, 11.5f, 15, Palette.WHITE);
    static final float SIGN = 17;
    private static final float HEAD_PADDING = 9;
    private static final float PADDING = 10;

    /** @param items the lines of each item */
    record Lane(Block.Sign sign, Column column, List<Line> title, List<List<Line>> items) {

        static Lane of(Block.Lane lane, Column column, TextStyle style, Element parent, Typesetter typesetter) {
            Element division = parent.add(Tag.DIVISION);
            Column inner = column.inset(PADDING, PADDING);
            float room = inner.width() - SIGN - HEAD_PADDING;
            var title = typesetter.whole(
                    InlineText.of(lane.title(), TITLE, division.add(Tag.PARAGRAPH)), TITLE.size(), room);
            Element list = division.add(Tag.LIST).unmarked();
            var items = new ArrayList<List<Line>>();
            for (var item : lane.items()) {
                Element body = list.add(Tag.LIST_ITEM).add(Tag.LIST_BODY);
                items.add(typesetter.running(InlineText.of(item, style, body), style.size(), inner.width()));
            }
            return new Lane(lane.sign(), column, title, List.copyOf(items));
        }

        float head() {
            return Math.max(SIGN, title.size() * TITLE.leading()) + 2 * HEAD_PADDING;
        }

        float body(TextStyle style) {
            int lines = items.stream().mapToInt(List::size).sum();
            return lines * style.leading() + items.size() * gap(style) + PADDING;
        }
    }

    private static float gap(TextStyle style) {
        return style.leading() * 0.55f;
    }

    private float head() {
        float head = 0;
        for (Lane lane : lanes) {
            head = Math.max(head, lane.head());
        }
        return head;
    }

    float height() {
        float body = 0;
        for (Lane lane : lanes) {
            body = Math.max(body, lane.body(style));
        }
        return head() + body;
    }

    @Override
    public List<Slice> slices() {
        return List.of(Slice.of(height()));
    }

    @Override
    public void paint(Page page, float top, int from, int to) {
        float head = head();
        float bottom = top - height();
        lanes.forEach(lane -> {
            paintGround(page, lane, top, head, bottom);
            paintTitle(page, lane, top - (head - lane.title().size() * TITLE.leading()) / 2);
            paintItems(page, lane, top - head);
        });
    }

    private void paintGround(Page page, Lane lane, float top, float head, float bottom) {
        Column column = lane.column();
        page.beginArtifact();
        page.rectangle(column.left(), bottom, column.width(), top - bottom, Palette.of(Signs.tint(lane.sign())));
        page.rectangle(column.left(), top - head, column.width(), head, Palette.of(Signs.ground(lane.sign())));
        signs.paint(page, Signs.of(lane.sign()), column.left() + PADDING, top - (head - SIGN) / 2);
        page.end();
    }

    private static void paintTitle(Page page, Lane lane, float top) {
        float left = lane.column().left() + PADDING + SIGN + HEAD_PADDING;
        paint(page, lane.title(), TITLE, left, top);
    }

    private void paintItems(Page page, Lane lane, float top) {
        Column column = lane.column().inset(PADDING, PADDING);
        float itemTop = top - gap(style);
        for (List<Line> item : lane.items()) {
            if (!item.isEmpty() && itemTop < top - gap(style)) {
                page.beginArtifact();
                float y = itemTop + gap(style) / 2;
                page.line(column.left(), y, column.right(), y, Palette.WHITE, 1);
                page.end();
            }
            paint(page, item, style, column.left(), itemTop);
            itemTop -= item.size() * style.leading() + gap(style);
        }
    }

    private static void paint(Page page, List<Line> lines, TextStyle style, float left, float top) {
        try (var painter = new LinePainter(page, style.size())) {
            for (int i = 0; i < lines.size(); i++) {
                painter.paint(lines.get(i), left, style.baseline(top - i * style.leading()));
            }
        }
    }
}
