package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Page;
import dk.masterclass.document.pdf.text.Line;

/** A list item's bullet or number: it hangs beside the first line of the item, whatever that is. */
record Mark(Line line, TextStyle style, float left) {

    void paint(Page page, float top) {
        try (var painter = new LinePainter(page, style.size())) {
            painter.paint(line, left, style.baseline(top));
        }
    }
}
