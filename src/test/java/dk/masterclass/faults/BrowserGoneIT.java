package dk.masterclass.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tab is closed right after the last key, and the browser dies while somebody types. */
@FaultTest
class BrowserGoneIT {

    private static final String ANSWER = "1C/trigger";
    private static final Duration SOON = Duration.ofMillis(3000);

    @ParameterizedTest(name = "R03 tab closed {0} ms after the last key")
    @ValueSource(ints = {0, 50, 200, 400})
    void nothingIsLostWithTheTab(int pause, Stage stage, Tally tally) {
        var crew = stage.crew(1);
        var mette = stage.computer(crew, 0, stage.newProfile());
        int words = 0;
        for (int closed = 0; closed < Tally.times(3, 100); closed++) {
            var tab = mette.write(ANSWER).goingOnFrom(words);
            tab.type(2);
            tab.awaitSaved(Typist.BACK_WITHIN);
            tab.typeBlindly(3);
            LockSupport.parkNanos(Duration.ofMillis(pause).toNanos());
            tab.page().close();
            tally.fault();
            words = tab.typed();
            var next = mette.write(ANSWER).goingOnFrom(words);
            tally.recovered(next.awaitSaved(Typist.BACK_WITHIN));
            next.assertNothingLost(crew);
            next.page().close();
        }
        tally.words(words);
    }

    @Test
    @DisplayName("R04 browser killed while somebody types")
    void atMostASecondIsLostWithTheBrowser(Stage stage, Tally tally) {
        var crew = stage.crew(1);
        var profile = stage.newProfile();
        int words = 0;
        for (int kill = 0; kill < Tally.times(3, 30); kill++) {
            var typist = stage.computer(crew, 0, profile).write(ANSWER).goingOnFrom(words);
            var typedAt = new ArrayList<Instant>();
            typist.awaitState("saved", Typist.BACK_WITHIN);
            var death = Surprise.within(SOON, () -> Computer.kill(profile));
            while (!death.hasHappened()) {
                typist.typeOne();
                while (typedAt.size() < typist.typed() - words) {
                    typedAt.add(Instant.now());
                }
            }
            tally.fault();
            var back = stage.computer(crew, 0, profile).write(ANSWER);
            tally.recovered(back.awaitState("saved", Typist.BACK_WITHIN));
            int kept = back.adopt();
            int lost = typist.typed() - kept;
            tally.lost(Math.max(0, lost));
            tally.words(kept - words);
            assertThat(kept).as("words before this life of the browser").isGreaterThanOrEqualTo(words);
            if (lost > 0) {
                assertThat(Duration.between(typedAt.get(kept - words), typedAt.getLast()))
                        .as(lost + " words")
                        .isLessThanOrEqualTo(Duration.ofSeconds(1));
            }
            back.assertStandsUpToHalfAWord(crew);
            words = kept;
            Computer.kill(profile);
        }
    }
}
