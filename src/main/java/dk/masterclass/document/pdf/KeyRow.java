package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Page;
import java.util.List;

/** Entries of a key that stand side by side. */
record KeyRow(List<KeyEntry> entries, List<Slice> slices) implements Slab {

    static KeyRow of(List<KeyEntry> entries) {
        int lines = 1;
        for (KeyEntry entry : entries) {
            lines = Math.max(lines, entry.lines());
        }
        return new KeyRow(entries, KeyEntry.slices(lines));
    }

    @Override
    public void paint(Page page, float top, int from, int to) {
        entries.forEach(entry -> entry.paint(page, top, from, to));
    }
}
