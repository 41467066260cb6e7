package dk.masterclass.checks;

import dk.masterclass.document.TypedText;

/** Why a team leaves something as it is, in an owner's words. Long enough to say something, short enough to be printed. */
public record Reason(String text) {

    /** In code points, as a reader counts. */
    public static final int SHORTEST = 20;

    public static final int LONGEST = 300;

    /** Whether words will do. */
    public enum Fit {
        FITS,
        TOO_SHORT,
        TOO_LONG
    }

    public Reason {
        if (fit(text) != Fit.FITS || !text.equals(clean(text))) {
            throw new IllegalArgumentException("Not a reason: '" + text + "'");
        }
    }

    public static Fit fit(String typed) {
        var text = clean(typed);
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST) {
            return Fit.TOO_SHORT;
        }
        return length > LONGEST ? Fit.TOO_LONG : Fit.FITS;
    }

    /** @throws IllegalArgumentException unless the words {@link #fit} */
    public static Reason of(String typed) {
        return new Reason(clean(typed));
    }

    private static String clean(String typed) {
        return TypedText.clean(typed).strip();
    }
}
