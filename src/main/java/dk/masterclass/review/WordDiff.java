package dk.masterclass.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What changed between two texts, word by word: {@code "two hours"} against {@code "four hours"} is
 * {@code two → removed, four → added, hours → same}.
 *
 * <p>White space alone is no change. Memory grows with the length of the texts, not with its square (Hirschberg's
 * method), so that two answers of the longest allowed length can be compared.
 */
public final class WordDiff {

    /** What happened to a run of words. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** A run of words with one fate; all but the removed ones, put together, are the later text. */
    public record Piece(Kind kind, String text) {}

    private static final Pattern TOKEN = Pattern.compile("(?:[\\p{L}\\p{M}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}\\s])\\s*|\\s+");

    private final List<String> earlier;
    private final List<String> later;
    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff(String earlier, String later) {
        this.earlier = tokens(earlier);
        this.later = tokens(later);
    }

    public static List<Piece> between(String earlier, String later) {
        var diff = new WordDiff(earlier, later);
        diff.compare(0, diff.earlier.size(), 0, diff.later.size());
        return ReadablePieces.of(diff.pieces);
    }

    /** Whether anything but white space differs. */
    public static boolean differs(String earlier, String later) {
        return !keys(tokens(earlier)).equals(keys(tokens(later)));
    }

    private void compare(int fromEarlier, int toEarlier, int fromLater, int toLater) {
        int startEarlier = fromEarlier;
        int startLater = fromLater;
        while (startEarlier < toEarlier && startLater < toLater && same(startEarlier, startLater)) {
            same(later.get(startLater));
            startEarlier++;
            startLater++;
        }
        int endEarlier = toEarlier;
        int endLater = toLater;
        while (endEarlier > startEarlier && endLater > startLater && same(endEarlier - 1, endLater - 1)) {
            endEarlier--;
            endLater--;
        }
        compareMiddle(startEarlier, endEarlier, startLater, endLater);
        later.subList(endLater, toLater).forEach(this::same);
    }

    private void compareMiddle(int fromEarlier, int toEarlier, int fromLater, int toLater) {
        if (fromEarlier == toEarlier || fromLater == toLater) {
            earlier.subList(fromEarlier, toEarlier).forEach(token -> pieces.add(new Piece(Kind.REMOVED, token)));
            later.subList(fromLater, toLater).forEach(token -> pieces.add(new Piece(Kind.ADDED, token)));
            return;
        }
        if (toEarlier - fromEarlier == 1) {
            compareOne(fromEarlier, fromLater, toLater);
            return;
        }
        int middle = (fromEarlier + toEarlier) >>> 1;
        int split = bestSplit(fromEarlier, middle, toEarlier, fromLater, toLater);
        compare(fromEarlier, middle, fromLater, split);
        compare(middle, toEarlier, split, toLater);
    }

    /** One earlier word against some later ones: it is either among them or removed. */
    private void compareOne(int atEarlier, int fromLater, int toLater) {
        int found = fromLater;
        while (found < toLater && !same(atEarlier, found)) {
            found++;
        }
        if (found == toLater) {
            pieces.add(new Piece(Kind.REMOVED, earlier.get(atEarlier)));
        }
        for (int at = fromLater; at < toLater; at++) {
            pieces.add(new Piece(at == found ? Kind.SAME : Kind.ADDED, later.get(at)));
        }
    }

    private int bestSplit(int fromEarlier, int middle, int toEarlier, int fromLater, int toLater) {
        int[] before = commonBefore(fromEarlier, middle, fromLater, toLater);
        int[] after = commonAfter(middle, toEarlier, fromLater, toLater);
        int best = 0;
        for (int at = 1; at < before.length; at++) {
            if (before[at] + after[at] > before[best] + after[best]) {
                best = at;
            }
        }
        return fromLater + best;
    }

    /** For each later end: how many words have a partner, read from the start. */
    private int[] commonBefore(int fromEarlier, int toEarlier, int fromLater, int toLater) {
        int width = toLater - fromLater;
        int[] row = new int[width + 1];
        for (int i = fromEarlier; i < toEarlier; i++) {
            int diagonal = 0;
            for (int j = 1; j <= width; j++) {
                int above = row[j];
                row[j] = same(i, fromLater + j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row;
    }

    /** For each later start: how many words have a partner, read from the end. */
    private int[] commonAfter(int fromEarlier, int toEarlier, int fromLater, int toLater) {
        int width = toLater - fromLater;
        int[] row = new int[width + 1];
        for (int i = toEarlier - 1; i >= fromEarlier; i--) {
            int diagonal = 0;
            for (int j = width - 1; j >= 0; j--) {
                int above = row[j];
                row[j] = same(i, fromLater + j) ? diagonal + 1 : Math.max(above, row[j + 1]);
                diagonal = above;
            }
        }
        return row;
    }

    private boolean same(int atEarlier, int atLater) {
        return key(earlier.get(atEarlier)).equals(key(later.get(atLater)));
    }

    private void same(String token) {
        pieces.add(new Piece(Kind.SAME, token));
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(match -> match.group()).toList();
    }

    private static List<String> keys(List<String> tokens) {
        return tokens.stream().map(WordDiff::key).filter(key -> !key.isEmpty()).toList();
    }

    private static String key(String token) {
        return token.strip();
    }
}
