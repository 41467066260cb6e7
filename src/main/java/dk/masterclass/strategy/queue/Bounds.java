package dk.masterclass.strategy.queue;

import java.time.Duration;

/**
 * What a queue may take of the machine.
 *
 * @param atOnce how many pieces of work are done at the same time
 * @param waiting how many may wait
 * @param ofOnePerson how many of them one person may have on the way, and how many results are kept for each
 * @param kept how many results are kept
 * @param keptBytes how large they may be together; the latest is kept in any case
 * @param keptFor how long
 */
public record Bounds(int atOnce, int waiting, int ofOnePerson, int kept, long keptBytes, Duration keptFor) {

    public Bounds {
        if (atOnce < 1 || waiting < 1 || ofOnePerson < 1 || kept < 1) {
            throw new IllegalArgumentException(
                    "Nothing would ever get through: %d at once, %d waiting, %d of one, %d kept"
                            .formatted(atOnce, waiting, ofOnePerson, kept));
        }
    }
}
