package dk.masterclass.document.pdf.text;

import java.util.List;

/** Measures in thousandths of an em. */
final class Widths {

    private Widths() {}

    static float sum(List<Piece> pieces) {
        float sum = 0;
        for (Piece piece : pieces) {
            sum += piece.width();
        }
        return sum;
    }

    /** The width of a sign in the style a paragraph begins with. */
    static float of(StyledText paragraph, String sign) {
        return paragraph.isEmpty()
                ? 0
                : Shaper.shape(paragraph.spans().getFirst().style().typeface(), sign, false)
                        .width();
    }
}
