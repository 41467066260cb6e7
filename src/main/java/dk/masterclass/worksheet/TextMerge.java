package dk.masterclass.worksheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Brings two people's changes of the same text together, word by word, where they changed different places.
 *
 * <p>Changes of the same words, or of words with nothing between them, are not merged: people decide about those.
 */
final class TextMerge {

    /** Words, runs of spaces, line breaks, single marks: what is changed as a whole. */
    private static final Pattern TOKENS =
            Pattern.compile("\\n|[^\\S\\n]+|[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");

    private TextMerge() {}

    /** The base with both changes, or empty where they meet. */
    static Optional<String> merge(String base, String theirs, String mine) {
        var words = tokens(base);
        var theirHunks = TextDiff.hunks(words, tokens(theirs));
        var myHunks = TextDiff.hunks(words, tokens(mine));
        return together(theirHunks, myHunks).map(hunks -> apply(words, hunks));
    }

    static List<String> tokens(String text) {
        return TOKENS.matcher(text).results().map(result -> result.group()).toList();
    }

    /** Both lists in the order of the base; a change that both made counts once. Empty if two of them meet. */
    private static Optional<List<TextDiff.Hunk>> together(List<TextDiff.Hunk> theirs, List<TextDiff.Hunk> mine) {
        var all = new ArrayList<TextDiff.Hunk>(theirs);
        for (TextDiff.Hunk hunk : mine) {
            if (theirs.contains(hunk)) {
                continue;
            }
            if (theirs.stream().anyMatch(hunk::meets)) {
                return Optional.empty();
            }
            all.add(hunk);
        }
        all.sort(Comparator.comparingInt(TextDiff.Hunk::start));
        return Optional.of(all);
    }

    private static String apply(List<String> base, List<TextDiff.Hunk> hunks) {
        var merged = new StringBuilder();
        int at = 0;
        for (TextDiff.Hunk hunk : hunks) {
            base.subList(at, hunk.start()).forEach(merged::append);
            hunk.replacement().forEach(merged::append);
            at = hunk.end();
        }
        base.subList(at, base.size()).forEach(merged::append);
        return merged.toString();
    }
}
