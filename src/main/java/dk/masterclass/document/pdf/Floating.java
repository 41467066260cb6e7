package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.Galley.Entry;
import dk.masterclass.document.pdf.Galley.Movable;
import dk.masterclass.document.pdf.Pagination.Row;
import dk.masterclass.document.pdf.Pagination.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps pictures from leaving holes: one that does not fit on its page lets the text of its section go first, or becomes
 * a little smaller, and one with a page of its own may come early. None ever crosses a heading.
 */
final class Floating {

    /** A smaller hole is left alone. */
    private static final float HOLE = 0.12f;

    private static final float SMALLEST = 0.78f;

    /** A page filled further than this may end before a page of its own. */
    private static final float NEARLY_EMPTY = 0.4f;

    private final List<Movable> floats;
    private final float pageHeight;
    private Arrangement arrangement;
    private Layout layout;

    private Floating(Galley galley, float pageHeight) {
        this.floats = galley.floats();
        this.pageHeight = pageHeight;
        this.arrangement = new Arrangement(galley.entries(), galley.frames());
        this.layout = Layout.of(arrangement, pageHeight);
    }

    static Arrangement settle(Galley galley, float pageHeight) {
        if (galley.floats().isEmpty() && galley.plates().isEmpty()) {
            return new Arrangement(galley.entries(), galley.frames());
        }
        var floating = new Floating(galley, pageHeight);
        floating.floats.forEach(floating::settle);
        galley.plates().forEach(floating::advance);
        return floating.arrangement;
    }

    /** A page of its own comes before the last lines of its section, if they would leave the page before it nearly empty. */
    private void advance(Movable plate) {
        float before = plate.first() == 0 ? pageHeight : layout.bottom(plate.first() - 1);
        if (before > pageHeight * NEARLY_EMPTY) {
            return;
        }
        int page = layout.lastPage(plate.first() - 1);
        int start = plate.first();
        while (start > 0 && (layout.lastPage(start - 1) == page || !arrangement.isBorder(start))) {
            start--;
        }
        boolean crosses =
                arrangement.entries().subList(start, plate.first()).stream().anyMatch(Floating::isHeading);
        if (start == 0 || crosses) {
            return;
        }
        Arrangement tried = arrangement.advanced(start, plate.first(), plate.end());
        Layout then = Layout.of(tried, pageHeight);
        if (then.bottom(start - 1) > before) {
            arrangement = tried;
            layout = then;
        }
    }

    private void settle(Movable each) {
        int chain = each.first();
        while (chain > 0 && arrangement.entries().get(chain).isGlued()) {
            chain--;
        }
        if (chain == 0 || layout.firstPage(chain) == layout.lastPage(chain - 1)) {
            return;
        }
        float hole = pageHeight - layout.bottom(chain - 1);
        if (hole > pageHeight * HOLE && !letTextGoFirst(each, chain, hole)) {
            shrink(each, chain, hole);
        }
    }

    private boolean letTextGoFirst(Movable each, int chain, float hole) {
        int page = layout.firstPage(each.first());
        for (int count = followers(each); count > 0; count--) {
            if (!arrangement.isBorder(each.end() + count)) {
                continue;
            }
            Arrangement tried = arrangement.overtaken(each.first(), each.end(), count);
            Layout then = Layout.of(tried, pageHeight);
            boolean filled = then.lowest(page - 1) > pageHeight - hole * 0.6f;
            if (filled && then.firstPage(each.first() + count) == page && isEarlier(chain, each, then)) {
                arrangement = tried;
                layout = then;
                return true;
            }
        }
        return false;
    }

    /** A heading goes with the text. */
    private boolean isEarlier(int chain, Movable each, Layout then) {
        return chain == each.first() || then.firstPage(chain) < layout.firstPage(chain);
    }

    /** How many entries come before the next heading or picture. */
    private int followers(Movable each) {
        int end = each.end();
        int last = floats.stream()
                .mapToInt(Movable::first)
                .filter(first -> first >= end)
                .min()
                .orElse(arrangement.entries().size());
        int at = end;
        while (at < last && !isHeading(arrangement.entries().get(at))) {
            at++;
        }
        return at - end;
    }

    private static boolean isHeading(Entry entry) {
        return entry.slab() instanceof TextSlab text && text.isHeading();
    }

    private void shrink(Movable each, int chain, float hole) {
        float needed = 0;
        for (int i = chain; i < each.end(); i++) {
            Entry entry = arrangement.entries().get(i);
            if (i > each.first() && !entry.isGlued()) {
                break;
            }
            for (Slice slice : entry.slices()) {
                needed += slice.gap() + slice.height();
            }
        }
        for (int i = each.first(); i < each.end(); i++) {
            if (arrangement.entries().get(i).slab() instanceof PictureSlab picture) {
                shrink(i, picture, (needed - hole) / picture.height(), layout.firstPage(chain), chain);
                return;
            }
        }
    }

    private void shrink(int index, PictureSlab picture, float tooMuch, int page, int chain) {
        if (tooMuch > 1 - SMALLEST) {
            return;
        }
        Arrangement tried = arrangement.replaced(index, picture.scaled(1 - tooMuch - 0.002f));
        Layout then = Layout.of(tried, pageHeight);
        if (then.firstPage(chain) < page) {
            arrangement = tried;
            layout = then;
        }
    }

    /** Where everything would come. */
    private record Layout(List<Row> rows, List<Spot> spots, List<Integer> firsts) {

        static Layout of(Arrangement arrangement, float pageHeight) {
            var rows = new ArrayList<Row>();
            var firsts = new ArrayList<Integer>();
            for (Entry entry : arrangement.entries()) {
                firsts.add(rows.size());
                rows.addAll(entry.rows());
            }
            firsts.add(rows.size());
            return new Layout(rows, Pagination.paginate(rows, pageHeight), firsts);
        }

        int firstPage(int entry) {
            return spots.get(firsts.get(entry)).page();
        }

        int lastPage(int entry) {
            return spots.get(firsts.get(entry + 1) - 1).page();
        }

        /** The lower edge of an entry. */
        float bottom(int entry) {
            return bottomOfRow(firsts.get(entry + 1) - 1);
        }

        private float bottomOfRow(int row) {
            return spots.get(row).top() + rows.get(row).slice().height();
        }

        /** How far down a page is filled. */
        float lowest(int page) {
            float lowest = 0;
            for (int row = 0; row < spots.size(); row++) {
                if (spots.get(row).page() == page) {
                    lowest = Math.max(lowest, bottomOfRow(row));
                }
            }
            return lowest;
        }
    }
}
