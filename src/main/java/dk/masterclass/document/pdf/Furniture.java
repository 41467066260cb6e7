package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Page;
import dk.masterclass.document.pdf.text.FontStyle;
import dk.masterclass.document.pdf.text.Line;
import dk.masterclass.document.pdf.text.Role;
import dk.masterclass.document.pdf.text.Typesetter;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Optional;

/** What every page carries outside its text: the foot with the page number, and the mark of a draft. */
final class Furniture {

    private static final TextStyle FOOT = new TextStyle(FontStyle.SANS, 8.5f, 12, Palette.INK_SOFT);
    private static final TextStyle DRAFT = new TextStyle(FontStyle.SANS_STRONG, 8.5f, 18, Palette.NOTE);
    private static final float FOOT_TOP = 56;
    private static final float FOOT_BOTTOM = 34;
    private static final float PAGE_NUMBER = 110;
    private static final float DRAFT_TOP = Page.HEIGHT - 32;
    private static final float DRAFT_PADDING = 9;
    private static final float WIDEST_DRAFT_MARK = 200;

    private static final double UNITS_PER_EM = 1000;
    private static final double CAPITALS = 700;
    private static final double WATERMARK_SIZE = 150;
    private static final double WATERMARK_LENGTH = 560;
    private static final double WATERMARK_ANGLE = Math.toRadians(52);

    /** Nobody reads it out. */
    private static final Role UNHEARD = new Role() {};

    private final Typesetter typesetter;
    private final Words words;

    Furniture(Typesetter typesetter, Words words) {
        this.typesetter = typesetter;
        this.words = words;
    }

    void paintFoot(Page page, String footer, int number, int count) {
        Column column = Column.WIDE;
        Line left = single(footer, FOOT, column.width() - PAGE_NUMBER);
        Line right = single(words.page(number, count), FOOT, PAGE_NUMBER);
        page.beginPagination(true, column.left(), FOOT_BOTTOM, column.right(), FOOT_TOP);
        page.line(column.left(), FOOT_TOP, column.right(), FOOT_TOP, Palette.LINE, 0.75f);
        float baseline = FOOT.baseline(FOOT_TOP - 7);
        LinePainter.paintArtifact(page, left, column.left(), baseline, FOOT);
        LinePainter.paintArtifact(page, right, column.right() - right.width(FOOT.size()), baseline, FOOT);
        page.end();
    }

    /** A small label at the head of the page: seen at once, never in the way. */
    void paintDraftMark(Page page, String mark) {
        Line word = single(mark, DRAFT, WIDEST_DRAFT_MARK);
        if (word.pieces().isEmpty()) {
            return;
        }
        float width = word.width(DRAFT.size()) + 2 * DRAFT_PADDING;
        float left = Column.WIDE.right() - width;
        float bottom = DRAFT_TOP - DRAFT.leading();
        page.beginPagination(false, left, bottom, left + width, DRAFT_TOP);
        page.rectangle(left, bottom, width, DRAFT.leading(), Palette.NOTE_TINT);
        LinePainter.paintArtifact(page, word, left + DRAFT_PADDING, DRAFT.baseline(DRAFT_TOP), DRAFT);
        page.end();
    }

    /** The mark of a draft across the page, from its lower left to its upper right; empty if there is nothing to say. */
    Optional<Shape> watermark(String mark) {
        Line word = single(mark, DRAFT, WIDEST_DRAFT_MARK);
        if (word.pieces().isEmpty()) {
            return Optional.empty();
        }
        double scale = Math.min(WATERMARK_SIZE / UNITS_PER_EM, WATERMARK_LENGTH / word.width());
        var across = new AffineTransform();
        across.translate(Page.WIDTH / 2, Page.HEIGHT / 2);
        across.rotate(WATERMARK_ANGLE);
        across.scale(scale, -scale);
        across.translate(-word.width() / 2, CAPITALS / 2);
        return Optional.of(across.createTransformedShape(word.outline()));
    }

    private Line single(String text, TextStyle style, float width) {
        return typesetter.single(text, style.font(), UNHEARD, style.size(), width);
    }
}
