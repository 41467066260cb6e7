package dk.masterclass.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock of somebody's computer is wrong, and a laptop sleeps over night while the server forgets it. */
@FaultTest
class ClockIT {

    private static final String ANSWER = "1C/trigger";

    /** What the journal needs to write down the last key when there is no server to send it to. */
    private static final Duration A_MOMENT = Duration.ofMillis(200);

    @ParameterizedTest(name = "Client''s clock wrong by {0} days")
    @ValueSource(ints = {-400, 400})
    void aWrongClockLosesNothing(int days, Stage stage, Tally tally) {
        var crew = stage.crew(1);
        var mette = stage.window(crew, 0);
        var typist = mette.write(ANSWER);
        typist.type(3);
        typist.awaitSaved(Typist.BACK_WITHIN);
        typist.page()
                .clock()
                .setSystemTime(Instant.now().plus(Duration.ofDays(days)).toEpochMilli());
        tally.fault();

        stage.app().kill();
        typist.type(5);
        LockSupport.parkNanos(A_MOMENT.toNanos());
        typist.page().close();
        stage.app().start();
        var next = mette.write(ANSWER).goingOnFrom(typist.typed());

        tally.recovered(next.awaitSaved(Typist.BACK_WITHIN));
        next.assertNothingLost(crew);
        tally.words(next.typed());
    }

    @Test
    @DisplayName("A laptop asleep over night, the app restarted meanwhile")
    void afterANightTheTextIsThereAndIsSaved(Stage stage, Tally tally) {
        var crew = stage.crew(1);
        var typist = stage.window(crew, 0).write(ANSWER);
        typist.page().clock().install();
        typist.type(3);
        typist.awaitSaved(Typist.BACK_WITHIN);
        stage.network().cut();
        typist.type(5);

        stage.app().kill();
        typist.page().clock().fastForward("10:00:00");
        stage.app().start();
        stage.network().heal();
        tally.fault();

        tally.recovered(typist.awaitSaved(Typist.BACK_WITHIN));
        typist.type(3);
        typist.awaitSaved(Typist.BACK_WITHIN);
        typist.assertNothingLost(crew);
        tally.words(typist.typed());
    }
}
