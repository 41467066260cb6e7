package dk.masterclass.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Slows down guessing: after so many failures within a quarter of an hour, one attempt in ten seconds is looked at.
 * Nobody is ever locked out for good, and it makes no difference whether the account exists.
 */
final class SignInAttempts {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Run> runs = new ConcurrentHashMap<>();

    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    private record Run(int failures, Instant began, Instant last) {}

    /** Whether {@code whom} may try now, having {@code free} failures free. An attempt counts until it succeeds. */
    boolean mayTry(String whom, int free) {
        var now = clock.instant();
        forgetOld(now);
        var allowed = new AtomicBoolean();
        runs.compute(whom, (key, run) -> {
            var current = run == null || isOver(run, now) ? new Run(0, now, Instant.EPOCH) : run;
            allowed.set(current.failures < free || !now.isBefore(current.last.plus(PAUSE)));
            return allowed.get() ? new Run(current.failures + 1, current.began, now) : current;
        });
        return allowed.get();
    }

    /** The right password was given: nothing is left against this account. */
    void forget(String whom) {
        runs.remove(whom);
    }

    /** The last attempt of {@code whom} was no failure after all; earlier ones still count. */
    void takeBack(String whom) {
        runs.computeIfPresent(
                whom, (key, run) -> run.failures <= 1 ? null : new Run(run.failures - 1, run.began, run.last));
    }

    private void forgetOld(Instant now) {
        if (runs.size() > REMEMBERED) {
            runs.values().removeIf(run -> isOver(run, now));
        }
    }

    private static boolean isOver(Run run, Instant now) {
        return run.began.plus(WINDOW).isBefore(now);
    }
}
