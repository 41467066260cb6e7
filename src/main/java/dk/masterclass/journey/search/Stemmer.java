package dk.masterclass.journey.search;

import dk.masterclass.document.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes the endings off a word, so that {@code ambassadør} and {@code ambassadørerne} are the same. In Danish these are
 * the rules of the Snowball stemmer; in English a few endings are enough. See {@code docs/decisions/0021-search.md}.
 */
final class Stemmer {

    private static final String VOWELS = "aeiouyæøå";
    private static final int SHORTEST = 3;

    private static final List<String> ENDINGS = longestFirst("hed ethed ered e erede ende erende ene erne ere en heden"
            + " eren er heder erer heds es endes erendes enes ernes eres ens hedens erens ers ets erets et eret");
    private static final List<String> ENGLISH_ENDINGS = longestFirst("ings ing edly ed es s e ly");
    private static final String BEFORE_S = "abcdfghjklmnoprtvyzå";
    private static final List<String> PAIRS = List.of("gd", "dt", "gt", "kt");
    private static final List<String> DERIVED = longestFirst("ig lig elig els");

    private Stemmer() {}

    /** @param word in small letters */
    static String stem(String word, Language language) {
        if (word.length() <= SHORTEST) {
            return word;
        }
        return switch (language) {
            case DANISH -> danish(word);
            case ENGLISH -> english(word);
        };
    }

    private static String danish(String word) {
        int from = Math.max(SHORTEST, afterFirstSyllable(word));
        return undoubled(derived(unpaired(inflected(word, from), from), from), from);
    }

    private static String inflected(String word, int from) {
        return endingOf(word, from, ENDINGS)
                .map(ending -> without(word, ending))
                .orElseGet(() -> endsIn(word, "s", from) && BEFORE_S.indexOf(word.charAt(word.length() - 2)) >= 0
                        ? without(word, "s")
                        : word);
    }

    private static String unpaired(String word, int from) {
        return endingOf(word, from, PAIRS).isPresent() ? word.substring(0, word.length() - 1) : word;
    }

    private static String derived(String word, int from) {
        var plain = word.endsWith("igst") ? without(word, "st") : word;
        if (endsIn(plain, "løst", from)) {
            return without(plain, "t");
        }
        return endingOf(plain, from, DERIVED)
                .map(ending -> unpaired(without(plain, ending), from))
                .orElse(plain);
    }

    private static String undoubled(String word, int from) {
        int last = word.length() - 1;
        boolean isDouble = last > from - 1
                && last > 0
                && word.charAt(last) == word.charAt(last - 1)
                && VOWELS.indexOf(word.charAt(last)) < 0;
        return isDouble ? word.substring(0, last) : word;
    }

    private static String english(String word) {
        if (endsIn(word, "ies", SHORTEST)) {
            return without(word, "ies") + "y";
        }
        return endingOf(word, SHORTEST, ENGLISH_ENDINGS)
                .filter(ending -> !word.endsWith("ss"))
                .map(ending -> undoubled(without(word, ending), SHORTEST))
                .orElse(word);
    }

    /** Where endings may begin: behind the first consonant that follows a vowel. */
    private static int afterFirstSyllable(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (VOWELS.indexOf(word.charAt(i)) < 0 && VOWELS.indexOf(word.charAt(i - 1)) >= 0) {
                return i + 1;
            }
        }
        return word.length();
    }

    private static Optional<String> endingOf(String word, int from, List<String> endings) {
        return endings.stream().filter(ending -> endsIn(word, ending, from)).findFirst();
    }

    private static boolean endsIn(String word, String ending, int from) {
        return word.endsWith(ending) && word.length() - ending.length() >= from;
    }

    private static String without(String word, String ending) {
        return word.substring(0, word.length() - ending.length());
    }

    private static List<String> longestFirst(String endings) {
        return Stream.of(endings.split(" "))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
