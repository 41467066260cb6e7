package dk.masterclass.people;

import dk.masterclass.document.TypedText;
import java.util.Optional;

/** What a person, an organisation or a cohort is called: one line, not empty, and short enough for any list. */
public record Name(String value) {

    public static final int LONGEST = 120;

    public Name {
        value = cleaned(value);
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a name: " + value);
        }
    }

    /** The name somebody typed, or nothing when it is empty or too long. */
    public static Optional<Name> parse(String typed) {
        var value = cleaned(typed);
        return isValid(value) ? Optional.of(new Name(value)) : Optional.empty();
    }

    private static String cleaned(String typed) {
        return TypedText.clean(typed).replaceAll("\\s+", " ").strip();
    }

    private static boolean isValid(String value) {
        return !value.isEmpty() && value.codePointCount(0, value.length()) <= LONGEST;
    }

    @Override
    public String toString() {
        return value;
    }
}
