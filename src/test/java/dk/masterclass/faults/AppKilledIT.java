package dk.masterclass.faults;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The app dies without a word, alone or together with the database, while people type. */
@FaultTest
class AppKilledIT {

    private static final Duration SOON = Duration.ofMillis(2500);

    @Test
    @DisplayName("R01 app killed while five people type")
    void nothingIsLostWhenTheAppIsKilled(Stage stage, Tally tally) {
        var app = stage.app();
        var room = Room.of(stage, tally, "1C/trigger", "1C/notThis", "1C/whySentence", "1C/gainsEmpOwn", "1A/orgName");
        for (int kill = 0; kill < Tally.times(3, 100); kill++) {
            room.typeUntil(Surprise.within(SOON, app::kill));
            tally.fault();
            app.begin();
            room.typeUntil(app::isReady);
            tally.recovered(Wait.lasting(() -> room.awaitSaved(Typist.BACK_WITHIN)));
            room.assertNothingLost();
        }
    }

    @Test
    @DisplayName("R02 app and database killed together: »Gemt« was true")
    void whatWasCalledSavedOutlivesAppAndDatabase(Stage stage, Tally tally) {
        var app = stage.app();
        var database = stage.database();
        var room = Room.of(stage, tally, "1C/trigger", "1C/notThis");
        for (int kill = 0; kill < Tally.times(3, 200); kill++) {
            room.typeUntil(Surprise.within(SOON, () -> {
                app.kill();
                database.kill();
            }));
            tally.fault();
            database.start();
            room.assertPromisesKept();
            app.begin();
            room.typeUntil(app::isReady);
            tally.recovered(Wait.lasting(() -> room.awaitSaved(Typist.BACK_WITHIN)));
            room.assertNothingLost();
        }
    }
}
