package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Page;
import java.util.List;

/** Something set and measured that waits for its place: it may be painted in parts, when pages break inside it. */
interface Slab {

    /** From top to bottom; at least one. */
    List<Slice> slices();

    /** Paints the slices from {@code from} up to but without {@code to}, the first one's upper edge at {@code top}. */
    void paint(Page page, float top, int from, int to);

    /** The height of a part. */
    default float height(int from, int to) {
        float height = 0;
        for (Slice slice : slices().subList(from, to)) {
            height += slice.height();
        }
        return height;
    }
}
