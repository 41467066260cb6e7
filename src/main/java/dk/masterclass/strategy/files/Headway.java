package dk.masterclass.strategy.files;

/**
 * Hears how far the making of a file is. Whoever doesn't want the file any more throws: the work ends there and the
 * exception comes out as it is.
 */
@FunctionalInterface
public interface Headway {

    /** @param percent from 0 to 100, never less than before */
    void reached(int percent);

    /**
     * A page of what is printed is done.
     *
     * @param percent as in {@link #reached}
     */
    default void printed(int printed, int pages, int percent) {
        reached(percent);
    }

    /** For those who just wait. */
    static Headway unheard() {
        return percent -> {};
    }
}
