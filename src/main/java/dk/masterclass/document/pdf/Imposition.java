package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.Pagination.Row;
import dk.masterclass.document.pdf.Pagination.Spot;
import dk.masterclass.document.pdf.tagged.Page;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** A galley cut into pages: knows where everything comes, and paints it there. */
final class Imposition {

    private static final float TOP_MARGIN = 66;
    private static final float BOTTOM_MARGIN = 68;

    /** The upper edge of the type area. */
    static final float TOP = Page.HEIGHT - TOP_MARGIN;

    /** How much of a page can be written on. */
    static final float HEIGHT = TOP - BOTTOM_MARGIN;

    private final Arrangement arrangement;
    private final List<Row> rows = new ArrayList<>();
    private final List<Spot> spots;
    private final List<Integer> firstSpots = new ArrayList<>();
    private final Map<Slab, Spot> starts = new IdentityHashMap<>();

    Imposition(Galley galley) {
        this.arrangement = Floating.settle(galley, HEIGHT);
        for (Galley.Entry entry : arrangement.entries()) {
            firstSpots.add(rows.size());
            rows.addAll(entry.rows());
        }
        this.spots = Pagination.paginate(rows, HEIGHT);
        for (int i = 0; i < firstSpots.size(); i++) {
            starts.put(arrangement.entries().get(i).slab(), spots.get(firstSpots.get(i)));
        }
    }

    int pageCount() {
        return spots.isEmpty() ? 0 : spots.getLast().page() + 1;
    }

    /** Where a slab begins; the page counts from this galley's first. */
    Spot start(Slab slab) {
        Spot spot = starts.get(slab);
        if (spot == null) {
            throw new IllegalArgumentException("The slab is not in this galley");
        }
        return spot;
    }

    /** @param filled hears of every page that has all of this galley, counted from one */
    void paint(List<Page> pages, IntConsumer filled) {
        arrangement.frames().forEach(frame -> paint(frame, pages));
        int pageOfLast = 0;
        for (int entry = 0; entry < arrangement.entries().size(); entry++) {
            int page = paint(entry, pageOfLast, pages);
            if (page > pageOfLast) {
                filled.accept(page);
            }
            pageOfLast = page;
        }
        filled.accept(pages.size());
    }

    private int paint(int index, int pageBefore, List<Page> pages) {
        Galley.Entry entry = arrangement.entries().get(index);
        int first = firstSpots.get(index);
        int count = entry.slices().size();
        int page = pageBefore;
        for (int from = 0, to; from < count; from = to) {
            Spot spot = spots.get(first + from);
            to = from + 1;
            while (to < count && spots.get(first + to).page() == spot.page()) {
                to++;
            }
            if (spot.page() != page) {
                paintContinuations(entry, pages.get(spot.page()));
                page = spot.page();
            }
            if (from == 0) {
                paintMarks(entry, pages.get(page), TOP - spot.top());
            }
            entry.slab().paint(pages.get(page), TOP - spot.top(), from, to);
        }
        return page;
    }

    private static void paintMarks(Galley.Entry entry, Page page, float top) {
        entry.marks().forEach(mark -> mark.paint(page, top));
    }

    private static void paintContinuations(Galley.Entry entry, Page page) {
        float top = TOP;
        for (Continuation continuation : entry.continuations()) {
            continuation.painter().paint(page, top);
            top -= continuation.height();
        }
    }

    /** A panel over several pages has a background on each. */
    private void paint(Galley.Frame frame, List<Page> pages) {
        int from = firstSpots.get(frame.first());
        int end = frame.end() == firstSpots.size() ? spots.size() : firstSpots.get(frame.end());
        while (from < end) {
            int page = spots.get(from).page();
            int to = from;
            while (to < end && spots.get(to).page() == page) {
                to++;
            }
            boolean goesOn = from > firstSpots.get(frame.first());
            float top = goesOn ? TOP : TOP - spots.get(from).top();
            float bottom =
                    TOP - spots.get(to - 1).top() - rows.get(to - 1).slice().height();
            frame.background().paint(pages.get(page), top, bottom);
            from = to;
        }
    }
}
