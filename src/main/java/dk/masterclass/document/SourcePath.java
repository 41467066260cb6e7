package dk.masterclass.document;

/**
 * Where a piece of text comes from: the address of an answer, such as {@code 1C/trigger}.
 *
 * <p>A reader who clicks the text is taken there; whoever stands there sees the text lit.
 */
public record SourcePath(String value) {

    public SourcePath {
        if (value.isBlank() || value.length() > 200) {
            throw new IllegalArgumentException("Not the path of an answer: '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
