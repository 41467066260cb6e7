package dk.masterclass.strategy;

/**
 * Hears how far the making of a file is. Whoever doesn't want the file any more throws: the work ends there and the
 * exception comes out as it is.
 */
@FunctionalInterface
public interface Headway {

    /** @param percent from 0 to 100, never less than before */
    void reached(int percent);

    /** For those who just wait. */
    static Headway unheard() {
        return percent -> {};
    }
}
