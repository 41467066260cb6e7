package dk.masterclass.journey.search;

import dk.masterclass.document.Language;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text as searching sees them. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Words() {}

    /**
     * A word where it stands in its text.
     *
     * @param plain in small letters, without accents, and with æ, ø and å however they are written
     * @param stem the same without its ending
     */
    record Word(int start, int end, String plain, String stem) {}

    static List<Word> of(String text, Language language) {
        return WORD.matcher(text)
                .results()
                .map(found -> {
                    var plain = plain(found.group());
                    return new Word(found.start(), found.end(), plain, Stemmer.stem(plain, language));
                })
                .toList();
    }

    /** {@code Maalgruppe}, {@code målgruppe} and a decomposed {@code målgruppe} are the same. */
    static String plain(String word) {
        var small = Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("aa", "å")
                .replace("ae", "æ")
                .replace("oe", "ø");
        return small.chars().allMatch(letter -> letter < 128) ? small : unaccented(small);
    }

    /** An å is a letter of its own, an é is an e. */
    private static String unaccented(String small) {
        var kept = small.replace('å', '\uE000');
        return ACCENTS.matcher(Normalizer.normalize(kept, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('\uE000', 'å');
    }
}
