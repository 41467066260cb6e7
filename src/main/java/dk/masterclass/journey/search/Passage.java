package dk.masterclass.journey.search;

/**
 * A piece of text that can be found.
 *
 * @param anchor leads to it on its page; empty for the page as a whole
 */
public record Passage(Kind kind, String text, String anchor) {

    /** What a piece of text is to its page: the closer to its subject, the more a word in it counts. */
    public enum Kind {
        TITLE(12),
        TERM(9),
        HEADING(6),
        TAKE_AWAY(2),
        TEXT(1);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }
    }
}
