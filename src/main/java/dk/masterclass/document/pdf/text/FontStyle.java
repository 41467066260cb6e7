package dk.masterclass.document.pdf.text;

/** The cuts a document is set in. What their fonts lack comes from the fallback chain. */
public enum FontStyle {
    SERIF("SourceSerif4_400Regular"),
    SERIF_STRONG("SourceSerif4_600SemiBold"),
    SERIF_EMPHASIS("SourceSerif4_400Regular_Italic"),
    SANS("Inter_400Regular"),
    SANS_STRONG("Inter_600SemiBold"),
    SANS_EMPHASIS("Inter_400Regular_Italic");

    private final String file;

    FontStyle(String file) {
        this.file = file;
    }

    Typeface typeface() {
        return Typefaces.named(file);
    }

    /** The heavier cut of the same family. */
    public FontStyle strong() {
        return switch (this) {
            case SERIF, SERIF_STRONG, SERIF_EMPHASIS -> SERIF_STRONG;
            case SANS, SANS_STRONG, SANS_EMPHASIS -> SANS_STRONG;
        };
    }

    /** The slanted cut of the same family; what is strong already stays strong. */
    public FontStyle emphasis() {
        return switch (this) {
            case SERIF, SERIF_EMPHASIS -> SERIF_EMPHASIS;
            case SANS, SANS_EMPHASIS -> SANS_EMPHASIS;
            case SERIF_STRONG, SANS_STRONG -> this;
        };
    }
}
