package dk.masterclass.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two people in one text, on computers of their own. */
@FaultTest
class TwoPeopleIT {

    private static final String ANSWER = "1C/trigger";
    private static final Duration SAVED_WITHIN = Duration.ofSeconds(5);

    @Test
    @DisplayName("R09 two people write in the same place")
    void nothingIsOverwrittenWithoutAWord(Stage stage, Tally tally) {
        var crew = stage.crew(2);
        var mette = stage.window(crew, 0).write(ANSWER);
        mette.type(3);
        mette.awaitSaved(SAVED_WITHIN);
        var jonas = stage.window(crew, 1).write(ANSWER);
        for (int round = 1; round <= Tally.times(3, 30); round++) {
            stage.network().hang();
            mette.paste(ANSWER, mettes(round));
            jonas.paste(ANSWER, jonas(round));
            tally.fault();
            stage.network().heal();

            Wait.until(
                    () -> "one of them is asked: " + mette.state() + " and " + jonas.state(),
                    Typist.BACK_WITHIN,
                    () -> mette.sees("conflict") != jonas.sees("conflict"));
            var asked = mette.sees("conflict") ? mette : jonas;
            assertThat(asked.page().locator(".conflict").innerText()).contains(mettes(round), jonas(round));
            asked.page().locator(".conflict button").first().click();
            tally.recovered(Wait.until(
                    "both see the same, saved", Typist.BACK_WITHIN, () -> agrees(mette, crew) && agrees(jonas, crew)));
            assertThat(crew.everWritten(ANSWER)).contains(mettes(round), jonas(round));
        }
    }

    private static boolean agrees(Typist typist, Crew crew) {
        return typist.sees("saved") && typist.shows(crew.text(ANSWER));
    }

    private static String mettes(int round) {
        return numbered("Mette skriver om montører", round);
    }

    private static String jonas(int round) {
        return numbered("Jonas har sit eget sprog", round);
    }

    /** Every word is another one in every round: what stayed from the round before would be merged, and rightly so. */
    private static String numbered(String text, int round) {
        return text.replace(" ", round + " ") + round;
    }

    @Test
    @DisplayName("R09 one writes at the beginning, one at the end")
    void bothTextsStandWhenTheyDoNotTouch(Stage stage, Tally tally) {
        var crew = stage.crew(2);
        var mette = stage.window(crew, 0).write(ANSWER);
        mette.paste(ANSWER, "Midten er fælles, og den er lang nok til to.");
        mette.awaitState("saved", SAVED_WITHIN);
        var jonas = stage.window(crew, 1).write(ANSWER);

        stage.network().hang();
        mette.insert(ANSWER, "Control+Home", "Først Mette. ");
        jonas.insert(ANSWER, "Control+End", " Til sidst Jonas.");
        tally.fault();
        stage.network().heal();

        tally.recovered(Wait.until(
                () -> "both texts stand: " + crew.text(ANSWER),
                Typist.BACK_WITHIN,
                () -> crew.text(ANSWER)
                        .equals("Først Mette. Midten er fælles, og den er lang nok til to. Til sidst Jonas.")));
    }
}
