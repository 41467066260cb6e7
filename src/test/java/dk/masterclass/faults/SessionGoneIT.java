package dk.masterclass.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody is signed out while they type: by the clock, in another tab, or by a server that forgets them. */
@FaultTest
class SessionGoneIT {

    private static final String ANSWER = "1C/trigger";
    private static final Duration SAID_WITHIN = Duration.ofSeconds(10);
    private static final Duration SAVED_WITHIN = Duration.ofSeconds(5);

    @Test
    @DisplayName("R06 signed out in another tab while typing")
    void whoIsSignedOutInAnotherTabGoesOnAfterSigningIn(Stage stage, Tally tally) {
        var crew = stage.crew(1);
        var mette = stage.window(crew, 0);
        var typist = mette.write(ANSWER);
        typist.type(5);
        typist.awaitSaved(SAVED_WITHIN);

        mette.signOutInAnotherTab();
        tally.fault();
        typist.type(5);
        typist.awaitState("signed-out", SAID_WITHIN);
        mette.signInAgain(typist);

        tally.recovered(typist.awaitSaved(SAVED_WITHIN));
        assertThat(typist.page().url()).contains("/oevelse/1C");
        typist.type(3);
        typist.awaitSaved(SAVED_WITHIN);
        typist.assertNothingLost(crew);
        tally.words(typist.typed());
    }

    @Test
    @DisplayName("R06 the server knows nobody any more (401)")
    void whoIsForgottenByTheServerGoesOnAfterSigningIn(Stage stage, Tally tally) {
        var crew = stage.crew(1);
        var mette = stage.window(crew, 0);
        var typist = mette.write(ANSWER);
        for (int time = 0; time < Tally.times(1, 30); time++) {
            typist.type(4);
            mette.browser().clearCookies();
            tally.fault();
            typist.type(4);
            typist.awaitState("signed-out", SAID_WITHIN);
            mette.signInAgain(typist);

            tally.recovered(typist.awaitSaved(SAVED_WITHIN));
            assertThat(typist.page().url()).contains("/oevelse/1C");
            typist.assertNothingLost(crew);
        }
        tally.words(typist.typed());
    }

    @Test
    @DisplayName("R06 idle for too long, then typing on")
    void whoWasIdleForTooLongGoesOnAfterSigningIn(Stage stage, Tally tally) {
        stage.restart(Map.of("MASTERCLASS_SESSION_IDLE", "5s"));
        var crew = stage.crew(1);
        var mette = stage.window(crew, 0).notRemembered();
        var typist = mette.write(ANSWER);
        typist.type(5);
        typist.awaitSaved(SAVED_WITHIN);

        tally.fault();
        Wait.until("the server has signed out whoever does nothing", Typist.BACK_WITHIN, () -> !mette.isSignedIn());
        typist.type(3);
        typist.awaitState("signed-out", SAID_WITHIN);
        mette.signInAgain(typist);

        tally.recovered(typist.awaitSaved(SAVED_WITHIN));
        assertThat(typist.page().url()).contains("/oevelse/1C");
        typist.assertNothingLost(crew);
        tally.words(typist.typed());
    }
}
