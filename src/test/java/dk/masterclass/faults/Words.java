package dk.masterclass.faults;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Counted words: »w000001 w000002 …«. A gap, a doubling and a wrong order all show. */
final class Words {

    /** Of each word, with the space behind it. */
    static final int LENGTH = 8;

    private static final Pattern SPACE = Pattern.compile(" ");

    private Words() {}

    static String word(int number) {
        return String.format(Locale.ROOT, "w%06d ", number);
    }

    /** The first so many words. */
    static String text(int count) {
        return text(1, count);
    }

    static String text(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Words::word).reduce("", String::concat);
    }

    /** How many of the first {@code count} words a text doesn't have. */
    static int missing(int count, String text) {
        var there = List.of(SPACE.split(text));
        return (int) IntStream.rangeClosed(1, count)
                .filter(number -> !there.contains(word(number).strip()))
                .count();
    }

    /** What is wrong with a text that should be the first so many words. */
    static String difference(int count, String text) {
        var there = SPACE.split(text);
        for (int i = 0; i < there.length; i++) {
            if (!there[i].equals(word(i + 1).strip())) {
                return "word " + (i + 1) + " of " + count + " is »" + there[i] + "«; " + missing(count, text)
                        + " are missing; the text has " + there.length;
            }
        }
        return there.length + " words of " + count + " are there";
    }
}
