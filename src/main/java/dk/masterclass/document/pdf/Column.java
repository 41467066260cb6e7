package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Page;

/** The strip of the page that text is set in, in points from the page's left edge. */
record Column(float left, float width) {

    static final float PAGE_MARGIN = 76;

    /** For tables, charts and panels. */
    static final Column WIDE = new Column(PAGE_MARGIN, Page.WIDTH - 2 * PAGE_MARGIN);

    /** In sizes of its letters, about seventy of them: what an eye finds its way back from. */
    private static final float LONGEST_LINE = 36.5f;

    float right() {
        return left + width;
    }

    Column inset(float fromLeft, float fromRight) {
        return new Column(left + fromLeft, width - fromLeft - fromRight);
    }

    /** The same place, but no wider than a line that reads well. */
    Column readable(TextStyle style) {
        return new Column(left, Math.min(width, LONGEST_LINE * style.size()));
    }
}
