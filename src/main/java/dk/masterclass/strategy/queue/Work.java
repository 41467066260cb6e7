package dk.masterclass.strategy.queue;

import java.util.function.Consumer;

/**
 * What takes a while.
 *
 * @param <R> what comes out of it
 */
@FunctionalInterface
public interface Work<R> {

    /** @param tell hears every now and then how far the work is, and ends it by throwing when nobody wants it any more */
    R make(Consumer<Reached> tell) throws Exception;
}
