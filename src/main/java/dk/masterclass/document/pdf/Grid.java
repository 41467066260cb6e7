package dk.masterclass.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** The columns of a table on the page, as wide as what stands in them asks. */
record Grid(List<Column> columns, Column whole, TextStyle style) {

    private static final float BETWEEN = 15;
    private static final float BETWEEN_MANY = 10;
    private static final int MANY = 5;
    private static final float MOST_BETWEEN = 0.3f;
    /** How much more than it needs a column gets before a table stays narrower than the page. */
    private static final float GENEROUS = 70;

    private static final float NEARLY_WHOLE = 0.8f;
    private static final float[] SCALES = {1, 0.95f, 0.9f, 0.85f};
    private static final float SMALLEST = 0.5f;
    private static final float ROUNDING = 0.1f;

    /** @param wishes one for each column, measured in the style */
    static Grid of(List<Wish> wishes, Column whole, TextStyle style) {
        float between = between(wishes.size(), whole);
        float room = whole.width() - between * (wishes.size() - 1);
        float scale = scale(wishes, room);
        List<Wish> scaled = wishes.stream().map(wish -> wish.scaled(scale)).toList();
        float[] widths = new ColumnWidths(scaled, room).share();
        float used = between * (wishes.size() - 1);
        for (float width : widths) {
            used += width;
        }
        float spare = spare(scaled, whole.width() - used, whole.width());
        return new Grid(
                place(scaled, widths, spare, between, whole.left()), whole(whole, used + spare), style.scaled(scale));
    }

    private static float between(int columns, Column whole) {
        float between = columns > MANY ? BETWEEN_MANY : BETWEEN;
        return Math.min(between, whole.width() / columns * MOST_BETWEEN);
    }

    /** Letters become a little smaller before a word is divided, and much smaller before a number is. */
    private static float scale(List<Wish> wishes, float room) {
        float words = 0;
        float fragments = 0;
        for (Wish wish : wishes) {
            words += wish.word();
            fragments += Math.min(wish.fragment(), room / wishes.size() * 2);
        }
        for (float scale : SCALES) {
            if (words * scale <= room) {
                return scale;
            }
        }
        float last = SCALES[SCALES.length - 1];
        return Math.clamp(room / Math.max(1, fragments), SMALLEST, last);
    }

    /** A short table doesn't drag its few words apart. */
    private static float spare(List<Wish> wishes, float left, float whole) {
        float spare = Math.min(left, GENEROUS * wishes.size());
        return whole - left + spare > whole * NEARLY_WHOLE ? left : spare;
    }

    /** Figures stay close to what follows; words get the spare room. */
    private static List<Column> place(List<Wish> wishes, float[] widths, float spare, float between, float from) {
        long words = wishes.stream().filter(wish -> !wish.atEnd()).count();
        var columns = new ArrayList<Column>(widths.length);
        float left = from;
        for (int i = 0; i < widths.length; i++) {
            boolean grows = words == 0 || !wishes.get(i).atEnd();
            float width = widths[i] + (grows ? spare / (words == 0 ? widths.length : words) : 0);
            columns.add(new Column(left, width + ROUNDING));
            left += width + between;
        }
        return List.copyOf(columns);
    }

    private static Column whole(Column available, float width) {
        return new Column(available.left(), Math.min(available.width(), width));
    }

    Column column(int index) {
        return columns.get(index);
    }
}
