package dk.masterclass.course.content;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How hard a text is to read after C. H. Björnsson: words per sentence and the share of words with more than six letters,
 * added. A sentence ends with a full stop, a question mark or an exclamation mark, and with its paragraph; a colon doesn't
 * end it.
 */
record Lix(int words, int sentences, int longWords) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-’']\\p{L}+)*|\\d[\\d.,]*");
    private static final Pattern END = Pattern.compile("[.!?…]+[»«“”)]*\\s+(?=[»“(*]*[\\p{Lu}\\d])");
    private static final int LONG = 6;

    static Lix of(List<String> paragraphs) {
        int words = 0;
        int sentences = 0;
        int longWords = 0;
        for (String paragraph : paragraphs) {
            sentences += END.split(paragraph).length;
            for (var word : WORD.matcher(paragraph).results().toList()) {
                words++;
                longWords += word.group().length() > LONG ? 1 : 0;
            }
        }
        return new Lix(words, sentences, longWords);
    }

    int value() {
        return (int) Math.round((double) words / sentences + 100.0 * longWords / words);
    }
}
