package dk.masterclass.document.pdf.text;

import dk.masterclass.document.TypedText;

/** Text as it is printed: clean, without invisible hyphens, and with marks that cannot climb into other lines. */
public final class PrintText {

    private static final int MOST_MARKS = 4;
    private static final char SOFT_HYPHEN = '\u00AD';

    private PrintText() {}

    /** On one line. */
    public static String line(String typed) {
        return of(typed).replace('\n', ' ').replaceAll(" {2,}", " ").strip();
    }

    /** With its line breaks; tabs and runs of spaces are the paragraph's business. */
    public static String of(String typed) {
        String clean = TypedText.clean(typed).replace('\t', ' ');
        return needsWork(clean) ? withFewMarks(clean) : clean;
    }

    private static boolean needsWork(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == SOFT_HYPHEN || character >= 0x300) {
                return true;
            }
        }
        return false;
    }

    private static String withFewMarks(String text) {
        var result = new StringBuilder(text.length());
        int marks = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            marks = isMark(character) ? marks + 1 : 0;
            if (marks <= MOST_MARKS && character != SOFT_HYPHEN) {
                result.appendCodePoint(character);
            }
        }
        return result.toString();
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK)
                && !Typefaces.isInvisible(character);
    }
}
