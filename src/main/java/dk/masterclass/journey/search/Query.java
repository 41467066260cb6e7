package dk.masterclass.journey.search;

import dk.masterclass.document.Language;
import java.util.List;
import java.util.Set;

/** What somebody looks for: its words, without those that stand everywhere. */
final class Query {

    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_PART = 5;
    private static final double BEGINNING = 0.6;
    private static final double PART = 0.3;
    private static final Set<String> EVERYWHERE = Set.of(
            "og", "i", "at", "er", "en", "et", "den", "det", "de", "som", "der", "til", "på", "af", "for", "med", "om",
            "the", "a", "an", "of", "and", "to", "in", "is", "on", "with");

    private final List<Words.Word> words;

    private Query(List<Words.Word> words) {
        this.words = words;
    }

    static Query of(String asked, Language language) {
        var all = Words.of(asked, language).stream().limit(MOST_WORDS).toList();
        var telling =
                all.stream().filter(word -> !EVERYWHERE.contains(word.plain())).toList();
        return new Query(telling.isEmpty() ? all : telling);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int size() {
        return words.size();
    }

    /** How well a word of a text is what the word of the question means: 1 for the word itself, 0 for another one. */
    double fit(int asked, Words.Word word) {
        var wanted = words.get(asked);
        if (word.stem().equals(wanted.stem()) || word.plain().equals(wanted.plain())) {
            return 1;
        }
        if (wanted.stem().length() >= SHORTEST_BEGINNING && word.plain().startsWith(wanted.stem())) {
            return BEGINNING;
        }
        return wanted.plain().length() >= SHORTEST_PART && word.plain().contains(wanted.plain()) ? PART : 0;
    }
}
