package dk.masterclass.strategy.queue;

import java.time.Instant;

/** Where a job is, and what it has brought. */
sealed interface Stage<R> {

    record Waiting<R>() implements Stage<R> {}

    record Working<R>(Reached reached) implements Stage<R> {}

    record Ready<R>(R result, long bytes, Instant until) implements Stage<R> {}

    record Failed<R>(Exception cause, Instant until) implements Stage<R> {}

    /** @param place in the line, for what waits there */
    default State seen(int place) {
        return switch (this) {
            case Waiting<R> waiting -> new State.Waiting(place);
            case Working<R> working -> new State.Working(working.reached());
            case Ready<R> ready -> new State.Ready(ready.bytes(), ready.until());
            case Failed<R> failed -> new State.Failed(failed.cause());
        };
    }

    default boolean isOnTheWay() {
        return switch (this) {
            case Waiting<R> waiting -> true;
            case Working<R> working -> true;
            case Ready<R> ready -> false;
            case Failed<R> failed -> false;
        };
    }

    default boolean isTooOld(Instant now) {
        return switch (this) {
            case Waiting<R> waiting -> false;
            case Working<R> working -> false;
            case Ready<R> ready -> now.isAfter(ready.until());
            case Failed<R> failed -> now.isAfter(failed.until());
        };
    }
}
