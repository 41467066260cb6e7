package dk.masterclass.document.pdf;

import java.util.List;

/**
 * Shares a table's width among its columns. Each gets at least what its longest date or number needs, if there is room
 * also what its longest word needs; what is left goes where there is most to read, so that the rows become short.
 */
final class ColumnWidths {

    private static final int HALVINGS = 40;

    private final List<Wish> wishes;
    private final float room;

    ColumnWidths(List<Wish> wishes, float room) {
        this.wishes = wishes;
        this.room = room;
    }

    /** The widths; together never more than the room, and less if nothing needs more. */
    float[] share() {
        float[] most = widths(Wish::line);
        if (sum(most) <= room) {
            return most;
        }
        float[] least = least();
        float[] growth = widths(wish -> (float) Math.cbrt(wish.text()));
        return level(level -> {
            var widths = new float[least.length];
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.clamp(level * growth[i], least[i], Math.max(least[i], most[i]));
            }
            return widths;
        });
    }

    private float[] least() {
        float[] fragments = widths(Wish::fragment);
        if (sum(fragments) > room) {
            return level(level -> widths(wish -> Math.min(wish.fragment(), level)));
        }
        return level(level -> widths(wish -> Math.clamp(level, wish.fragment(), wish.word())));
    }

    private interface Measure {
        float of(Wish wish);
    }

    private interface Filling {
        float[] at(float level);
    }

    private float[] widths(Measure measure) {
        var widths = new float[wishes.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = measure.of(wishes.get(i));
        }
        return widths;
    }

    /** The highest level, as of water, at which the widths still fit. */
    private float[] level(Filling filling) {
        float low = 0;
        float high = 1;
        while (high < room * 1000 && sum(filling.at(high)) <= room) {
            low = high;
            high *= 2;
        }
        for (int i = 0; i < HALVINGS; i++) {
            float middle = (low + high) / 2;
            if (sum(filling.at(middle)) <= room) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return filling.at(low);
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }
}
