package dk.masterclass.strategy;

/**
 * A file that can be made of a team's answers, in the order in which people are offered them. On screen it is called
 * {@code strategy.output.<id>}, and what it is for {@code strategy.output.<id>.use}.
 */
public enum Output {
    PDF("pdf", "pdf", "application/pdf");

    private final String id;
    private final String ending;
    private final String mediaType;

    Output(String id, String ending, String mediaType) {
        this.id = id;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The name in addresses and keys of texts. */
    public String id() {
        return id;
    }

    /** What its file's name ends with, without the full stop. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
