package dk.masterclass.faults;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Something bad that happens at a moment nobody knows, while the test goes on. */
final class Surprise {

    /** The same moments in every run, as far as processes can be the same. */
    private static final Random MOMENTS = new Random(7);

    private final CompletableFuture<Void> event;

    private Surprise(CompletableFuture<Void> event) {
        this.event = event;
    }

    static Surprise within(Duration atMost, Runnable event) {
        var pause = MOMENTS.nextLong(atMost.toMillis());
        return new Surprise(
                CompletableFuture.runAsync(event, CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS)));
    }

    boolean hasHappened() {
        if (event.isDone()) {
            event.join();
        }
        return event.isDone();
    }
}
