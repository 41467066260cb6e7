package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Page;
import dk.masterclass.document.pdf.tagged.Rgb;
import dk.masterclass.document.pdf.tagged.Tag;
import dk.masterclass.document.pdf.text.FontStyle;
import dk.masterclass.document.pdf.text.Line;
import dk.masterclass.document.pdf.text.PrintText;
import dk.masterclass.document.pdf.text.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** One entry of a picture's key: the badge, and what it stands for. */
record KeyEntry(Block.Badge badge, Line mark, List<Line> text, Column column, float badges) {

    private static final TextStyle TEXT = new TextStyle(FontStyle.SANS, 8.75f, 12.4f, Palette.INK);
    private static final TextStyle MARK = new TextStyle(FontStyle.SANS_STRONG, 8, 12.4f, Palette.INK);
    private static final float PADDING = 4;
    private static final float AFTER_BADGE = 7;
    private static final float WIDEST = 60;
    private static final float GAP = 4.5f;
    private static final float EDGE = 0.9f;
    private static final int MOST_UNCUT = 12;

    /** @param badges the width that all badges of the key need */
    static KeyEntry of(Block.Key key, Element list, Column column, float badges, Typesetter typesetter) {
        Element item = list.add(Tag.LIST_ITEM);
        Element label = item.add(Tag.LABEL);
        Line mark = mark(key.badge(), label, typesetter);
        String said = PrintText.line(key.badge().text());
        if (!said.isEmpty()) {
            label.actualText(said);
        }
        Element body = item.add(Tag.LIST_BODY);
        float width = column.width() - badges - AFTER_BADGE;
        var text = typesetter.running(InlineText.of(key.text(), TEXT, body), TEXT.size(), width);
        return new KeyEntry(key.badge(), mark, text, column, badges);
    }

    private static Line mark(Block.Badge badge, Element label, Typesetter typesetter) {
        var voice = new Voice.Plain(label, Palette.of(badge.ink()));
        return typesetter.single(badge.text(), MARK.font(), voice, MARK.size(), WIDEST);
    }

    static float badgeWidth(Block.Badge badge, Element label, Typesetter typesetter) {
        return badgeWidth(mark(badge, label, typesetter));
    }

    private static float badgeWidth(Line mark) {
        return Math.max(MARK.leading(), mark.width(MARK.size()) + 2 * PADDING);
    }

    float height() {
        return lines() * TEXT.leading() + GAP;
    }

    int lines() {
        return Math.max(1, text.size());
    }

    /** The lines of entries that stand side by side; only a long one may be cut. */
    static List<Slice> slices(int lines) {
        var slices = new ArrayList<Slice>();
        for (int line = 0; line < lines; line++) {
            float height = TEXT.leading() + (line == lines - 1 ? GAP : 0);
            boolean glued = line > 0 && (lines <= MOST_UNCUT || line == 1 || line == lines - 1);
            slices.add(glued ? Slice.glued(height) : Slice.of(height));
        }
        return List.copyOf(slices);
    }

    /** Paints the lines from {@code from} up to but without {@code to}. */
    void paint(Page page, float top, int from, int to) {
        if (from == 0) {
            paintBadge(page, top);
        }
        Column words = column.inset(badges + AFTER_BADGE, 0);
        try (var painter = new LinePainter(page, TEXT.size())) {
            for (int i = from; i < Math.min(to, text.size()); i++) {
                Line line = text.get(i);
                float left = line.rightToLeft() ? words.right() - line.width(TEXT.size()) : words.left();
                painter.paint(line, left, TEXT.baseline(top - (i - from) * TEXT.leading()));
            }
        }
    }

    private void paintBadge(Page page, float top) {
        float width = badgeWidth(mark);
        page.beginArtifact();
        pill(page, top, width, 0, Palette.of(badge.ink()));
        pill(page, top, width, EDGE, Palette.of(badge.ground()));
        page.end();
        try (var painter = new LinePainter(page, MARK.size())) {
            float left = column.left() + (width - mark.width(MARK.size())) / 2;
            painter.paint(mark, left, MARK.baseline(top));
        }
    }

    /** Round at both ends. */
    private void pill(Page page, float top, float width, float inset, Rgb colour) {
        float radius = MARK.leading() / 2;
        float from = column.left() + radius;
        float to = column.left() + width - radius;
        page.disc(from, top - radius, radius - inset, colour);
        page.disc(to, top - radius, radius - inset, colour);
        page.rectangle(from, top - 2 * radius + inset, to - from, 2 * (radius - inset), colour);
    }
}
