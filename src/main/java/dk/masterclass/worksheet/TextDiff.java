package dk.masterclass.worksheet;

import java.util.ArrayList;
import java.util.List;

/** The places where one list of words differs from another. */
final class TextDiff {

    /** Beyond so many comparisons the changed middle counts as one change; only whole rewrites get there. */
    private static final long MOST_COMPARISONS = 4_000_000;

    private TextDiff() {}

    /** The base's words from {@code start} to before {@code end} became {@code replacement}. */
    record Hunk(int start, int end, List<String> replacement) {

        /** Whether both change the same words, or words right beside each other. */
        boolean meets(Hunk other) {
            return start <= other.end && other.start <= end;
        }
    }

    static List<Hunk> hunks(List<String> base, List<String> changed) {
        int head = commonHead(base, changed);
        int tail = commonTail(base, changed, head);
        var oldMiddle = base.subList(head, base.size() - tail);
        var newMiddle = changed.subList(head, changed.size() - tail);
        if (oldMiddle.isEmpty() && newMiddle.isEmpty()) {
            return List.of();
        }
        boolean isHuge = (long) oldMiddle.size() * newMiddle.size() > MOST_COMPARISONS;
        return isHuge
                ? List.of(new Hunk(head, base.size() - tail, List.copyOf(newMiddle)))
                : walk(oldMiddle, newMiddle, head);
    }

    private static int commonHead(List<String> base, List<String> changed) {
        int most = Math.min(base.size(), changed.size());
        int head = 0;
        while (head < most && base.get(head).equals(changed.get(head))) {
            head++;
        }
        return head;
    }

    private static int commonTail(List<String> base, List<String> changed, int head) {
        int most = Math.min(base.size(), changed.size()) - head;
        int tail = 0;
        while (tail < most && base.get(base.size() - 1 - tail).equals(changed.get(changed.size() - 1 - tail))) {
            tail++;
        }
        return tail;
    }

    /** Follows a longest common subsequence; every stretch off it is a hunk. */
    private static List<Hunk> walk(List<String> old, List<String> changed, int offset) {
        var common = commonLengths(old, changed);
        var hunks = new ArrayList<Hunk>();
        int oldAt = 0;
        int newAt = 0;
        while (oldAt < old.size() || newAt < changed.size()) {
            int oldStart = oldAt;
            int newStart = newAt;
            while ((oldAt < old.size() || newAt < changed.size()) && !isCommon(old, changed, oldAt, newAt)) {
                boolean removes = newAt == changed.size()
                        || (oldAt < old.size() && common[oldAt + 1][newAt] >= common[oldAt][newAt + 1]);
                if (removes) {
                    oldAt++;
                } else {
                    newAt++;
                }
            }
            if (oldAt > oldStart || newAt > newStart) {
                hunks.add(new Hunk(offset + oldStart, offset + oldAt, List.copyOf(changed.subList(newStart, newAt))));
            }
            oldAt++;
            newAt++;
        }
        return hunks;
    }

    private static boolean isCommon(List<String> old, List<String> changed, int oldAt, int newAt) {
        return oldAt < old.size() && newAt < changed.size() && old.get(oldAt).equals(changed.get(newAt));
    }

    /** The length of the longest common subsequence of what follows each pair of places. */
    private static int[][] commonLengths(List<String> old, List<String> changed) {
        var lengths = new int[old.size() + 1][changed.size() + 1];
        for (int oldAt = old.size() - 1; oldAt >= 0; oldAt--) {
            for (int newAt = changed.size() - 1; newAt >= 0; newAt--) {
                lengths[oldAt][newAt] = old.get(oldAt).equals(changed.get(newAt))
                        ? lengths[oldAt + 1][newAt + 1] + 1
                        : Math.max(lengths[oldAt + 1][newAt], lengths[oldAt][newAt + 1]);
            }
        }
        return lengths;
    }
}
