package dk.masterclass.strategy.queue;

import java.time.Instant;

/** How a piece of work stands. */
public sealed interface State {

    /** @param place 1 for what is next */
    record Waiting(int place) implements State {}

    record Working(Reached reached) implements State {}

    /** @param until when it is thrown away at the latest */
    record Ready(long bytes, Instant until) implements State {}

    record Failed(Exception cause) implements State {}
}
