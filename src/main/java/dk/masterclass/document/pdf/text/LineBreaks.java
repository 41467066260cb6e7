package dk.masterclass.document.pdf.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Chooses the line ends of a whole paragraph at once, so that the ragged edge is as even as the words allow: the sum of
 * the squared gaps is smallest, hyphens cost something, and two in a row cost more.
 */
final class LineBreaks {

    private static final float HYPHEN = 6;
    private static final float SECOND_HYPHEN_IN_A_ROW = 14;
    private static final float LONELY_LAST_WORD = 4;
    private static final float LONELY = 0.85f;

    private final List<Atom> atoms;
    private final float measure;
    private final float hyphen;
    private final float costOfHyphens;
    private final float[] costs;
    private final int[] starts;

    private LineBreaks(List<Atom> atoms, float measure, float hyphen, float costOfHyphens) {
        this.atoms = atoms;
        this.measure = measure;
        this.hyphen = hyphen;
        this.costOfHyphens = costOfHyphens;
        this.costs = new float[atoms.size() + 1];
        this.starts = new int[atoms.size() + 1];
    }

    /** For each line the index of the atom behind its last one. */
    static List<Integer> ends(List<Atom> atoms, float measure, float hyphen, float costOfHyphens) {
        return new LineBreaks(atoms, measure, hyphen, costOfHyphens).choose();
    }

    private List<Integer> choose() {
        Arrays.fill(costs, Float.MAX_VALUE);
        costs[0] = 0;
        for (int start = 0; start < atoms.size(); start++) {
            if (costs[start] < Float.MAX_VALUE) {
                tryLinesFrom(start);
            }
        }
        var ends = new ArrayList<Integer>();
        for (int end = atoms.size(); end > 0; end = starts[end]) {
            ends.add(end);
        }
        Collections.reverse(ends);
        return ends;
    }

    private void tryLinesFrom(int start) {
        float width = 0;
        for (int last = start; last < atoms.size(); last++) {
            Atom atom = atoms.get(last);
            width += atom.width();
            if (width > measure && last > start) {
                return;
            }
            float shown = width + (atom.hyphenated() ? hyphen : 0);
            float total = costs[start] + cost(start, last, shown);
            boolean fits = shown <= measure || last == start;
            if (fits && total < costs[last + 1]) {
                costs[last + 1] = total;
                starts[last + 1] = start;
            }
            width += atom.space();
        }
    }

    private float cost(int start, int last, float width) {
        float gap = Math.max(0, (measure - width) / measure);
        if (last == atoms.size() - 1) {
            return gap > LONELY ? LONELY_LAST_WORD : 0;
        }
        float cost = gap * gap * 100;
        if (!atoms.get(last).hyphenated()) {
            return cost;
        }
        boolean again = start > 0 && atoms.get(start - 1).hyphenated();
        return cost + costOfHyphens * (again ? SECOND_HYPHEN_IN_A_ROW : HYPHEN);
    }
}
