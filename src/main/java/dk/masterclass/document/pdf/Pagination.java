package dk.masterclass.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Decides on which page each slice comes, and how far down. Only arithmetic: it paints nothing. */
final class Pagination {

    private final List<Row> rows;
    private final float pageHeight;
    private final List<Spot> spots = new ArrayList<>();

    /** @param continuation the height of what is repeated above the slice if it begins a page */
    record Row(Slice slice, float continuation) {}

    /** @param top the distance from the upper edge of the page's type area */
    record Spot(int page, float top) {}

    private Pagination(List<Row> rows, float pageHeight) {
        this.rows = rows;
        this.pageHeight = pageHeight;
    }

    static List<Spot> paginate(List<Row> rows, float pageHeight) {
        var pagination = new Pagination(rows, pageHeight);
        int start = 0;
        for (int page = 0; start < rows.size(); page++) {
            start = pagination.fill(page, start);
        }
        return pagination.spots;
    }

    /** Fills one page and returns the first row that did not come on it. */
    private int fill(int page, int start) {
        float top = start == 0 ? 0 : Math.min(rows.get(start).continuation(), pageHeight / 2);
        var tops = new ArrayList<Float>();
        int end = start;
        while (end < rows.size()) {
            Slice slice = rows.get(end).slice();
            float from = end == start ? top : top + slice.gap();
            if (end > start && !isWelcome(slice, from)) {
                break;
            }
            tops.add(from);
            top = from + slice.height();
            end++;
        }
        int cut = end == rows.size() ? end : lastBreak(start, end);
        for (int row = start; row < cut; row++) {
            spots.add(new Spot(page, tops.get(row - start)));
        }
        return cut;
    }

    private boolean isWelcome(Slice slice, float top) {
        float wanted = slice.glued() ? slice.height() : Math.max(slice.height(), slice.room());
        return top + wanted <= pageHeight;
    }

    /** The last place at or before the overflowing row where a break is allowed; the overflow itself if there is none. */
    private int lastBreak(int start, int overflow) {
        for (int row = overflow; row > start; row--) {
            if (!rows.get(row).slice().glued()) {
                return row;
            }
        }
        return overflow;
    }
}
