package dk.masterclass.document.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * The places where one list of words differs from another, by a longest common subsequence. Memory grows with the length
 * of the lists, not with its square (Hirschberg's method), so that two answers of the longest allowed length can be
 * compared.
 */
public final class TextDiff {

    /** The base's words from {@code start} to before {@code end} became those from {@code changedStart} on. */
    public record Span(int start, int end, int changedStart, int changedEnd) {}

    private final int[] base;
    private final int[] changed;
    private final List<Span> spans = new ArrayList<>();

    private TextDiff(int[] base, int[] changed) {
        this.base = base;
        this.changed = changed;
    }

    /** @param mostComparisons a changed middle that takes more than these counts as one change */
    public static List<Span> spans(List<String> base, List<String> changed, long mostComparisons) {
        var numbers = new HashMap<String, Integer>();
        var diff = new TextDiff(numbered(base, numbers), numbered(changed, numbers));
        diff.compare(0, base.size(), 0, changed.size(), mostComparisons);
        return List.copyOf(diff.spans);
    }

    /** Equal words get equal numbers, which are faster to compare. */
    private static int[] numbered(List<String> words, HashMap<String, Integer> numbers) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, unseen -> numbers.size()))
                .toArray();
    }

    private void compare(int fromBase, int toBase, int fromChanged, int toChanged, long mostComparisons) {
        int startBase = fromBase;
        int startChanged = fromChanged;
        while (startBase < toBase && startChanged < toChanged && base[startBase] == changed[startChanged]) {
            startBase++;
            startChanged++;
        }
        int endBase = toBase;
        int endChanged = toChanged;
        while (endBase > startBase && endChanged > startChanged && base[endBase - 1] == changed[endChanged - 1]) {
            endBase--;
            endChanged--;
        }
        compareMiddle(startBase, endBase, startChanged, endChanged, mostComparisons);
    }

    private void compareMiddle(int fromBase, int toBase, int fromChanged, int toChanged, long mostComparisons) {
        long comparisons = (long) (toBase - fromBase) * (toChanged - fromChanged);
        if (comparisons == 0 || comparisons > mostComparisons) {
            add(fromBase, toBase, fromChanged, toChanged);
        } else if (toBase - fromBase == 1) {
            compareOne(fromBase, fromChanged, toChanged);
        } else {
            int middle = (fromBase + toBase) >>> 1;
            int split = bestSplit(fromBase, middle, toBase, fromChanged, toChanged);
            compare(fromBase, middle, fromChanged, split, mostComparisons);
            compare(middle, toBase, split, toChanged, mostComparisons);
        }
    }

    /** One word of the base against some changed ones: it is either among them or gone. */
    private void compareOne(int atBase, int fromChanged, int toChanged) {
        int found = fromChanged;
        while (found < toChanged && base[atBase] != changed[found]) {
            found++;
        }
        if (found == toChanged) {
            add(atBase, atBase + 1, fromChanged, toChanged);
        } else {
            add(atBase, atBase, fromChanged, found);
            add(atBase + 1, atBase + 1, found + 1, toChanged);
        }
    }

    /** Two changes with nothing between them are one. */
    private void add(int start, int end, int changedStart, int changedEnd) {
        if (start == end && changedStart == changedEnd) {
            return;
        }
        if (!spans.isEmpty()
                && spans.getLast().end() == start
                && spans.getLast().changedEnd() == changedStart) {
            var last = spans.removeLast();
            spans.add(new Span(last.start(), end, last.changedStart(), changedEnd));
        } else {
            spans.add(new Span(start, end, changedStart, changedEnd));
        }
    }

    private int bestSplit(int fromBase, int middle, int toBase, int fromChanged, int toChanged) {
        int[] before = commonBefore(fromBase, middle, fromChanged, toChanged);
        int[] after = commonAfter(middle, toBase, fromChanged, toChanged);
        int best = 0;
        for (int at = 1; at < before.length; at++) {
            if (before[at] + after[at] > before[best] + after[best]) {
                best = at;
            }
        }
        return fromChanged + best;
    }

    /** For each end in the changed words: how many words have a partner, read from the start. */
    private int[] commonBefore(int fromBase, int toBase, int fromChanged, int toChanged) {
        int width = toChanged - fromChanged;
        int[] row = new int[width + 1];
        for (int i = fromBase; i < toBase; i++) {
            int diagonal = 0;
            for (int j = 1; j <= width; j++) {
                int above = row[j];
                row[j] = base[i] == changed[fromChanged + j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row;
    }

    /** For each start in the changed words: how many words have a partner, read from the end. */
    private int[] commonAfter(int fromBase, int toBase, int fromChanged, int toChanged) {
        int width = toChanged - fromChanged;
        int[] row = new int[width + 1];
        for (int i = toBase - 1; i >= fromBase; i--) {
            int diagonal = 0;
            for (int j = width - 1; j >= 0; j--) {
                int above = row[j];
                row[j] = base[i] == changed[fromChanged + j] ? diagonal + 1 : Math.max(above, row[j + 1]);
                diagonal = above;
            }
        }
        return row;
    }
}
