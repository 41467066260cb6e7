package dk.masterclass.worksheet.interleaving;

import dk.masterclass.worksheet.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A text as the list of its words. No word stands twice in it, so two texts are compared without any cleverness. */
final class Words {

    private Words() {}

    /** The base's words from {@code start} to before {@code end} became others, or nothing. */
    record Edit(int start, int end, List<String> written) {

        /** Both wrote something else for the very same words. */
        boolean replaces(Edit other) {
            return start == other.start
                    && end == other.end
                    && start < end
                    && !written.isEmpty()
                    && !other.written.isEmpty()
                    && !equals(other);
        }

        /** No word that both kept stands between them. */
        boolean touches(Edit other) {
            return start <= other.end && other.start <= end;
        }
    }

    /** Whether two people's edits of the same text must be brought together. */
    enum Verdict {
        TOGETHER,
        /** Both wrote something else for the same words. */
        APART,
        /** They come so close, or moved words about so, that either is right. */
        EITHER
    }

    static List<String> of(Value value) {
        return value instanceof Value.Text text ? of(text.text()) : List.of();
    }

    static List<String> of(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.split("[ \n]"));
    }

    /** A line ends after every word whose number ends in seven, wherever the word stands. */
    static String join(List<String> words) {
        var text = new StringBuilder();
        for (String word : words) {
            text.append(word).append(word.endsWith("7") ? '\n' : ' ');
        }
        return text.isEmpty() ? "" : text.substring(0, text.length() - 1);
    }

    static Verdict verdict(List<String> base, List<String> theirs, List<String> mine) {
        if (moves(base, theirs) || moves(base, mine)) {
            return Verdict.EITHER;
        }
        var verdict = Verdict.TOGETHER;
        for (Edit their : edits(base, theirs)) {
            for (Edit my : edits(base, mine)) {
                if (their.replaces(my)) {
                    return Verdict.APART;
                }
                if (their.touches(my)) {
                    verdict = Verdict.EITHER;
                }
            }
        }
        return verdict;
    }

    private static boolean moves(List<String> base, List<String> changed) {
        var stayed = new ArrayList<>(base);
        stayed.retainAll(changed);
        var there = new ArrayList<>(changed);
        there.retainAll(base);
        return !stayed.equals(there);
    }

    private static List<Edit> edits(List<String> base, List<String> changed) {
        var kept = new HashSet<>(base);
        kept.retainAll(new HashSet<>(changed));
        var edits = new ArrayList<Edit>();
        int at = 0;
        int there = 0;
        while (at < base.size() || there < changed.size()) {
            int start = at;
            int written = there;
            at = next(base, at, kept);
            there = next(changed, there, kept);
            if (at > start || there > written) {
                edits.add(new Edit(start, at, changed.subList(written, there)));
            }
            at++;
            there++;
        }
        return edits;
    }

    static Set<String> without(List<String> words, List<String> others) {
        var some = new HashSet<>(words);
        some.removeAll(new HashSet<>(others));
        return some;
    }

    private static int next(List<String> words, int from, Set<String> kept) {
        int at = from;
        while (at < words.size() && !kept.contains(words.get(at))) {
            at++;
        }
        return at;
    }
}
