package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Page;
import java.util.List;

/** As much of the table of contents as one page holds: columns side by side, read one after the other. */
record ContentsSlab(List<List<ContentsEntry>> columns, float shift, List<Slice> slices) implements Slab {

    static ContentsSlab of(List<List<ContentsEntry>> columns, float shift) {
        float tallest = 1;
        for (List<ContentsEntry> column : columns) {
            tallest = Math.max(tallest, height(column));
        }
        return new ContentsSlab(columns, shift, List.of(Slice.of(tallest)));
    }

    static float height(List<ContentsEntry> entries) {
        float height = 0;
        for (ContentsEntry entry : entries) {
            height += entry.height();
        }
        return height;
    }

    @Override
    public void paint(Page page, float top, int from, int to) {
        for (int i = 0; i < columns.size(); i++) {
            float entryTop = top;
            for (ContentsEntry entry : columns.get(i)) {
                entry.paint(page, entryTop, i * shift);
                entryTop -= entry.height();
            }
        }
    }
}
