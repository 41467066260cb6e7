package dk.masterclass.strategy.versions;

import dk.masterclass.document.TypedText;
import java.util.Optional;

/** A sentence of an owner's about a version, printed in it. */
public record Note(String text) {

    /** In code points, as a reader counts. */
    public static final int LONGEST = 300;

    public Note {
        if (text.isEmpty() || !fits(text) || !text.equals(clean(text))) {
            throw new IllegalArgumentException("Not a note: '" + text + "'");
        }
    }

    public static boolean fits(String typed) {
        var text = clean(typed);
        return text.codePointCount(0, text.length()) <= LONGEST;
    }

    /** Empty if nothing was typed. */
    public static Optional<Note> of(String typed) {
        return Optional.of(clean(typed)).filter(text -> !text.isEmpty()).map(Note::new);
    }

    private static String clean(String typed) {
        return TypedText.clean(typed).strip();
    }
}
