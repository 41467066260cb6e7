package dk.masterclass.course;

/** What is made of a team's answers, each with an outline of its own. */
public enum Publication {
    /** The whole strategy. */
    STRATEGY("strategy"),
    /** What a board needs to decide, on one page. */
    BOARD_SUMMARY("board-summary"),
    /** What an ambassador needs at hand. */
    HANDBOOK("handbook");

    private final String id;

    Publication(String id) {
        this.id = id;
    }

    /** The name in files of the course, addresses and keys of texts. */
    public String id() {
        return id;
    }
}
