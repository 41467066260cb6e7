package dk.masterclass.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something to become true, and says what it was when it never does. */
final class Wait {

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private Wait() {}

    /** How long it took. */
    static Duration until(String what, Duration atMost, BooleanSupplier condition) {
        return until(() -> what, atMost, condition);
    }

    static Duration until(Supplier<String> what, Duration atMost, BooleanSupplier condition) {
        var begin = Instant.now();
        while (!condition.getAsBoolean()) {
            if (since(begin).compareTo(atMost) > 0) {
                throw new AssertionError("Not within " + atMost.toMillis() + " ms: " + what.get());
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        return since(begin);
    }

    /** How long something takes. */
    static Duration lasting(Runnable action) {
        var begin = Instant.now();
        action.run();
        return since(begin);
    }

    static Duration since(Instant begin) {
        return Duration.between(begin, Instant.now());
    }
}
