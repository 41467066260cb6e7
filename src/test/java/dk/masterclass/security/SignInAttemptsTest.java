package dk.masterclass.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    private static final int FREE = 10;

    private final Hand clock = new Hand();
    private final SignInAttempts attempts = new SignInAttempts(clock);

    @Test
    void tenFailuresAreFree() {
        for (int attempt = 0; attempt < FREE; attempt++) {
            assertThat(mayTry()).isTrue();
        }
        assertThat(mayTry()).isFalse();
    }

    @Test
    void thenOneAttemptInTenSecondsIsLookedAt() {
        useUpWhatIsFree();

        clock.pass(Duration.ofSeconds(9));
        assertThat(mayTry()).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(mayTry()).isTrue();
        assertThat(mayTry()).isFalse();
    }

    @Test
    void afterAQuarterOfAnHourAllIsForgotten() {
        useUpWhatIsFree();

        clock.pass(Duration.ofMinutes(16));

        assertThat(mayTry()).isTrue();
        assertThat(mayTry()).isTrue();
    }

    @Test
    void theRightPasswordClearsTheAccount() {
        useUpWhatIsFree();
        attempts.forget("mette");

        assertThat(mayTry()).isTrue();
        assertThat(mayTry()).isTrue();
    }

    @Test
    void aSuccessTakesBackItsOwnAttemptOnly() {
        for (int attempt = 0; attempt < FREE - 1; attempt++) {
            mayTry();
        }
        assertThat(mayTry()).isTrue();
        attempts.takeBack("mette");

        assertThat(mayTry()).isTrue();
        assertThat(mayTry()).isFalse();
    }

    @Test
    void othersAreNotHeldUp() {
        useUpWhatIsFree();

        assertThat(attempts.mayTry("jonas", FREE)).isTrue();
    }

    private boolean mayTry() {
        return attempts.mayTry("mette", FREE);
    }

    private void useUpWhatIsFree() {
        for (int attempt = 0; attempt < FREE; attempt++) {
            mayTry();
        }
    }

    /** A clock whose hand the test moves. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2027-03-01T08:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
