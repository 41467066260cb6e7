package dk.masterclass.strategy.queue;

/**
 * How far a piece of work is.
 *
 * @param percent from 0 to 100
 * @param printed how many pages are
 * @param pages how many there will be; 0 as long as nobody knows
 */
public record Reached(int percent, int printed, int pages) {

    public static final Reached NOTHING = new Reached(0, 0, 0);
}
