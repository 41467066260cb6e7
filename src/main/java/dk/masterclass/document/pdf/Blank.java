package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Page;
import java.util.List;

/** Empty space that is never cut. */
record Blank(List<Slice> slices) implements Slab {

    Blank(float height) {
        this(List.of(Slice.of(height)));
    }

    @Override
    public void paint(Page page, float top, int from, int to) {
        // Empty space has nothing to paint.
    }
}
