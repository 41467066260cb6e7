package dk.masterclass.strategy.manuscript;

import dk.masterclass.document.Language;
import java.util.Set;

/** Makes the first letter and the last full stop of an answer fit the sentence around it. */
public final class Letters {

    private static final String ENDS = ".!?…";
    private static final String CLOSERS = "»«\"”’)";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "kr.", "pr.", "md.", "mdr.", "mio.", "mia.", "osv.", "mv.", "m.v.", "m.m.", "m.fl.", "f.eks.", "fx.", "ca.",
            "bl.a.", "stk.", "etc.", "inc.", "ltd.", "co.", "jr.", "no.", "nr.", "adm.", "dir.");

    private Letters() {}

    /** Unless the word begins like {@code eBoks}. */
    public static String raiseFirst(String text) {
        return text.isEmpty() || hasCapitalAfterFirst(text) ? text : withFirst(text, Character::toTitleCase);
    }

    /** Unless the word is written like {@code LinkedIn}, {@code HR} or {@code B2B}. */
    static String lowerFirst(String text) {
        return text.isEmpty() || hasCapitalAfterFirst(text) ? text : withFirst(text, Character::toLowerCase);
    }

    static String quoted(String text, Language language) {
        return switch (language) {
            case DANISH -> "»" + text + "«";
            case ENGLISH -> "“" + text + "”";
        };
    }

    static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /** The text without its one full stop, so that a sentence can go on after it; abbreviations keep theirs. */
    static String withoutFullStop(String text) {
        boolean one = text.length() > 1 && text.endsWith(".") && !text.endsWith("..");
        return one && !endsInAbbreviation(text) ? text.substring(0, text.length() - 1) : text;
    }

    static boolean isSentenceEnd(char character) {
        return ENDS.indexOf(character) >= 0;
    }

    private static boolean endsInAbbreviation(String text) {
        int space = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'));
        return ABBREVIATIONS.contains(text.substring(space + 1).toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean hasCapitalAfterFirst(String text) {
        int end = text.indexOf(' ');
        var word = end < 0 ? text : text.substring(0, end);
        return word.codePoints().skip(1).anyMatch(letter -> Character.isUpperCase(letter) || Character.isDigit(letter));
    }

    private static String withFirst(String text, java.util.function.IntUnaryOperator change) {
        int first = text.codePointAt(0);
        return Character.toString(change.applyAsInt(first)) + text.substring(Character.charCount(first));
    }
}
