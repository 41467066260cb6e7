package dk.masterclass.worksheet;

import dk.masterclass.document.compare.TextDiff;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Brings two people's changes of the same text together, word by word, where they changed different places.
 *
 * <p>Changes of the same words, or of words with nothing between them, are not merged: people decide about those.
 */
public final class TextMerge {

    /** Words, runs of spaces, line breaks, single marks: what is changed as a whole. */
    private static final Pattern TOKENS =
            Pattern.compile("\\n|[^\\S\\n]+|[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");

    /** Beyond so many comparisons the changed middle counts as one change; only whole rewrites get there. */
    private static final long MOST_COMPARISONS = 4_000_000;

    private TextMerge() {}

    /** The base's words from {@code start} to before {@code end} became {@code replacement}. */
    private record Hunk(int start, int end, List<String> replacement) {

        /** Whether both change the same words, or words right beside each other. */
        boolean meets(Hunk other) {
            return start <= other.end && other.start <= end;
        }

        /** The same change, as far on as it can stand: "x " put before a word is " x" put after the one before it. */
        Hunk furthest(List<String> base, int limit) {
            var hunk = this;
            while (hunk.end < limit && hunk.canMove(base)) {
                hunk = new Hunk(hunk.start + 1, hunk.end + 1, hunk.moved());
            }
            return hunk;
        }

        private boolean canMove(List<String> base) {
            if (start == end) {
                return replacement.getFirst().equals(base.get(end));
            }
            return replacement.isEmpty() && base.get(start).equals(base.get(end));
        }

        private List<String> moved() {
            var moved = new ArrayList<String>(replacement);
            Collections.rotate(moved, -1);
            return moved;
        }

        Hunk with(Hunk next) {
            var both = new ArrayList<String>(replacement);
            both.addAll(next.replacement);
            return new Hunk(start, next.end, both);
        }
    }

    /** The base with both changes, or empty where they meet. */
    public static Optional<String> merge(String base, String theirs, String mine) {
        var words = tokens(base);
        var theirHunks = hunks(words, tokens(theirs));
        var myHunks = hunks(words, tokens(mine));
        return together(theirHunks, myHunks).map(hunks -> apply(words, hunks));
    }

    /** In one form for both sides, so that a change which both made is known for the same, and not made twice. */
    private static List<Hunk> hunks(List<String> base, List<String> changed) {
        var hunks = new ArrayDeque<Hunk>();
        for (Hunk found : differences(base, changed).reversed()) {
            var next = hunks.peekFirst();
            var hunk = found.furthest(base, next == null ? base.size() : next.start);
            boolean isBesideNext = next != null && hunk.end == next.start;
            hunks.addFirst(isBesideNext ? hunk.with(hunks.removeFirst()) : hunk);
        }
        return List.copyOf(hunks);
    }

    private static List<Hunk> differences(List<String> base, List<String> changed) {
        return TextDiff.spans(base, changed, MOST_COMPARISONS).stream()
                .map(span -> new Hunk(
                        span.start(), span.end(), List.copyOf(changed.subList(span.changedStart(), span.changedEnd()))))
                .toList();
    }

    static List<String> tokens(String text) {
        return TOKENS.matcher(text).results().map(result -> result.group()).toList();
    }

    /** Both lists in the order of the base; a change that both made counts once. Empty if two of them meet. */
    private static Optional<List<Hunk>> together(List<Hunk> theirs, List<Hunk> mine) {
        var all = new ArrayList<Hunk>(theirs);
        for (Hunk hunk : mine) {
            if (theirs.contains(hunk)) {
                continue;
            }
            if (theirs.stream().anyMatch(hunk::meets)) {
                return Optional.empty();
            }
            all.add(hunk);
        }
        all.sort(Comparator.comparingInt(Hunk::start));
        return Optional.of(all);
    }

    private static String apply(List<String> base, List<Hunk> hunks) {
        var merged = new StringBuilder();
        int at = 0;
        for (Hunk hunk : hunks) {
            base.subList(at, hunk.start()).forEach(merged::append);
            hunk.replacement().forEach(merged::append);
            at = hunk.end();
        }
        base.subList(at, base.size()).forEach(merged::append);
        return merged.toString();
    }
}
