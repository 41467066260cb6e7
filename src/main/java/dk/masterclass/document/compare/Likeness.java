package dk.masterclass.document.compare;

import dk.masterclass.document.Inline;
import dk.masterclass.document.SourcePath;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be held against another piece of text to see how alike they are: its words and the answers they come from. */
record Likeness(Map<String, Integer> words, int count, Set<SourcePath> sources) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    static Likeness of(List<Inline> content) {
        var words = new HashMap<String, Integer>();
        var matcher = WORD.matcher(Inline.plain(content));
        int count = 0;
        while (matcher.find()) {
            words.merge(matcher.group(), 1, Integer::sum);
            count++;
        }
        return new Likeness(words, count, Reading.sources(content));
    }

    /** Answers of one question count as much as all the words; answers of different ones have nothing in common. */
    double to(Likeness other) {
        if (sources.isEmpty() || other.sources.isEmpty()) {
            return wordsInCommon(other);
        }
        return Collections.disjoint(sources, other.sources) ? 0 : (1 + wordsInCommon(other)) / 2;
    }

    /** From 0 to 1. */
    double wordsInCommon(Likeness other) {
        if (count + other.count == 0) {
            return 1;
        }
        int common = 0;
        for (var word : words.entrySet()) {
            common += Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0));
        }
        return 2.0 * common / (count + other.count);
    }
}
