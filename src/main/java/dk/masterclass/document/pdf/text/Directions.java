package dk.masterclass.document.pdf.text;

import dk.masterclass.document.pdf.text.Line.Placed;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which way each character of a paragraph runs (Unicode's bidirectional algorithm). */
final class Directions {

    private final @Nullable Bidi bidi;

    private Directions(@Nullable Bidi bidi) {
        this.bidi = bidi;
    }

    static Directions of(String paragraph) {
        char[] characters = paragraph.toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length)
                ? new Directions(new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT))
                : new Directions(null);
    }

    /** Whether everything runs from left to right. */
    boolean isUniform() {
        return bidi == null;
    }

    boolean startsFromRight() {
        return bidi != null && !bidi.baseIsLeftToRight();
    }

    int level(int index) {
        return bidi == null ? 0 : bidi.getLevelAt(index);
    }

    /** Gives each piece its visible place; the order of the list stays the order of reading. */
    List<Placed> place(List<Piece> pieces) {
        byte[] levels = new byte[pieces.size()];
        Integer[] order = new Integer[pieces.size()];
        for (int i = 0; i < order.length; i++) {
            levels[i] = (byte) pieces.get(i).level();
            order[i] = i;
        }
        if (!isUniform() && order.length > 0) {
            Bidi.reorderVisually(levels, 0, order, 0, order.length);
        }
        float[] places = new float[order.length];
        float x = 0;
        for (int index : order) {
            places[index] = x;
            x += pieces.get(index).width();
        }
        var placed = new ArrayList<Placed>(places.length);
        for (int i = 0; i < places.length; i++) {
            placed.add(new Placed(pieces.get(i), places[i]));
        }
        return placed;
    }
}
