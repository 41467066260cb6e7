package dk.masterclass.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The database is killed, hangs, or takes a COMMIT and doesn't say so; the app stays up. */
@FaultTest
class DatabaseGoneIT {

    private static final Duration SAID_WITHIN = Duration.ofSeconds(5);
    private static final Duration SAVED_WITHIN = Duration.ofSeconds(5);
    private static final Duration SOON = Duration.ofMillis(2500);
    private static final String ANSWER = "1C/trigger";

    @Test
    @DisplayName("R07 database killed while people type")
    void theAppOutlivesItsDatabaseAndSavesAgain(Stage stage, Tally tally) {
        var database = stage.database();
        var room = Room.of(stage, tally, ANSWER, "1C/notThis");
        for (int kill = 0; kill < Tally.times(5, 50); kill++) {
            room.typeUntil(Surprise.within(SOON, database::kill));
            tally.fault();
            room.type(1);
            room.awaitState("unsaved", SAID_WITHIN);
            assertThat(stage.app().status("/health/liveness")).isEqualTo(200);
            room.type(2);
            database.start();
            tally.recovered(Wait.lasting(() -> room.awaitSaved(SAVED_WITHIN)));
            assertThat(stage.app().isAlive()).isTrue();
            room.assertNothingLost();
        }
    }

    @Test
    @DisplayName("R07 the answer to a COMMIT is lost")
    void aCommitThatNobodyHeardOfCountsOnce(Stage stage, Tally tally) {
        var room = Room.of(stage, tally, ANSWER, "1C/notThis");
        for (int loss = 0; loss < Tally.times(3, 50); loss++) {
            room.type(3);
            stage.databaseNetwork().loseAnswers();
            tally.fault();
            room.type(3);
            room.awaitState("unsaved", SAID_WITHIN);
            stage.databaseNetwork().heal();
            tally.recovered(Wait.lasting(() -> room.awaitSaved(SAVED_WITHIN)));
            room.assertNothingLost();
        }
    }

    @Test
    @DisplayName("R08 database hangs")
    void aHangingDatabaseHoldsNobodyUp(Stage stage, Tally tally) {
        var room = Room.of(stage, tally, ANSWER, "1C/notThis");
        var crew = room.crew();
        try (var visitors = Impatient.people(stage, crew, 20)) {
            room.type(5);
            room.awaitSaved(SAVED_WITHIN);

            stage.database().freeze();
            visitors.begin();
            tally.fault();
            var begin = Instant.now();
            room.type(1);
            Wait.until(
                    "readiness is down",
                    Duration.ofSeconds(15),
                    () -> stage.app().status("/health/readiness") == 503);
            assertThat(stage.app().status("/health/liveness")).isEqualTo(200);
            room.type(2);
            room.awaitState("unsaved", SAID_WITHIN.plusSeconds(5));
            var frozen = Tally.lasting(Duration.ofSeconds(20), Duration.ofSeconds(60));
            Wait.until("it hangs long enough", frozen, () -> Wait.since(begin).compareTo(frozen) > 0);
            room.type(5);
            visitors.assertNobodyWaitedLongerThan(Duration.ofSeconds(10));
            visitors.close();
            stage.database().thaw();

            tally.recovered(Wait.lasting(() -> room.awaitSaved(Typist.BACK_WITHIN)));
            Wait.until("it is ready again", Typist.BACK_WITHIN, stage.app()::isReady);
            room.assertNothingLost();
        }
    }
}
