package dk.masterclass.document;

import java.text.Normalizer;

/**
 * Cleans what people type or paste, so that everything stored can be shown, sent and printed.
 *
 * <p>Whatever a reader can see stays; only characters that nobody sees, or that would change the order of what is seen,
 * are taken out.
 */
public final class TypedText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int FIRST_TAG = 0xE0020;
    private static final int LAST_TAG = 0xE007F;

    private TypedText() {}

    /**
     * The text in composed form (NFC) without control characters (line breaks and tabs stay, every kind of line break
     * becomes {@code \n}), lone surrogates, unassigned characters and invisible marks such as the bidirectional
     * controls. Private-use characters become U+FFFD. Cleaning twice changes nothing more.
     */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            boolean crlf = character == '\r' && at < text.length() && text.charAt(at) == '\n';
            if (!crlf) {
                append(clean, character);
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** Most texts: Latin letters, digits and punctuation that are clean as they are. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean visible = character >= 0x20 && character < 0x7F || character >= 0xA0 && character < 0x300;
            if (!visible && character != '\n' && character != '\t') {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder clean, int character) {
        if (isLineBreak(character)) {
            clean.append('\n');
        } else if (Character.getType(character) == Character.PRIVATE_USE) {
            clean.appendCodePoint(REPLACEMENT);
        } else if (character == '\t' || !isRemoved(character)) {
            clean.appendCodePoint(character);
        }
    }

    private static boolean isLineBreak(int character) {
        return switch (character) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    private static boolean isRemoved(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
            case Character.FORMAT -> !isMeaningfulFormat(character);
            default -> false;
        };
    }

    /** Joiners and tags build emoji and words of many scripts; the soft hyphen says where a word may break. */
    private static boolean isMeaningfulFormat(int character) {
        return character == ZERO_WIDTH_JOINER
                || character == ZERO_WIDTH_NON_JOINER
                || character == SOFT_HYPHEN
                || character >= FIRST_TAG && character <= LAST_TAG;
    }
}
