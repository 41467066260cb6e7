package dk.masterclass.document;

/** A colour of a drawing, named by what it is for. Every renderer has its own ink for it; no meaning hangs on it alone. */
public enum Tone {
    INK,
    INK_SOFT,
    LINE,
    SURFACE,
    TRACK,
    PITCH,
    PITCH_LIGHT,
    PITCH_TINT,
    CHALK,
    /** A chalk line that the grass shines through. */
    CHALK_SOFT,
    NOTE,
    NOTE_TINT,
    FLAG,
    FLAG_TINT;

    /** The name in lower case with hyphens, such as {@code pitch-tint}. */
    public String token() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
