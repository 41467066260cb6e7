package dk.masterclass.document;

/**
 * Hears how far the printing of a document is. Whoever doesn't want it any more throws: the work ends there and the
 * exception comes out as it is.
 */
@FunctionalInterface
public interface Progress {

    /**
     * Called before the first page is printed and after each.
     *
     * @param printed how many pages are
     * @param pages how many there will be
     */
    void printed(int printed, int pages);

    /** For those who just wait. */
    static Progress unheard() {
        return (printed, pages) -> {};
    }
}
