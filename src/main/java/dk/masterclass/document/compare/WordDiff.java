package dk.masterclass.document.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What changed between two texts, word by word: {@code "two hours"} against {@code "four hours"} is
 * {@code two → removed, four → added, hours → same}.
 *
 * <p>White space alone is no change.
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

    /** Two of the longest answers stay below it. */
    private static final long MOST_COMPARISONS = 400_000_000;

    private WordDiff() {}

    public static List<Piece> between(String earlier, String later) {
        var removed = tokens(earlier);
        var present = tokens(later);
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (TextDiff.Span span : TextDiff.spans(keys(removed), keys(present), MOST_COMPARISONS)) {
            add(pieces, Kind.SAME, present.subList(at, span.changedStart()));
            add(pieces, Kind.REMOVED, removed.subList(span.start(), span.end()));
            add(pieces, Kind.ADDED, present.subList(span.changedStart(), span.changedEnd()));
            at = span.changedEnd();
        }
        add(pieces, Kind.SAME, present.subList(at, present.size()));
        return ReadablePieces.of(pieces);
    }

    /** Whether anything but white space differs. */
    public static boolean differs(String earlier, String later) {
        return !words(earlier).equals(words(later));
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> tokens) {
        tokens.forEach(token -> pieces.add(new Piece(kind, token)));
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(match -> match.group()).toList();
    }

    private static List<String> keys(List<String> tokens) {
        return tokens.stream().map(String::strip).toList();
    }

    private static List<String> words(String text) {
        return keys(tokens(text)).stream().filter(key -> !key.isEmpty()).toList();
    }
}
