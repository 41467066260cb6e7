package dk.masterclass.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Handing in while a save is under way: the submission has everything that stood on the screen. */
@FaultTest
class HandingInIT {

    private static final String ANSWER = "1C/trigger";

    @Test
    @DisplayName("Handed in while a save was under way")
    void whatIsOnTheScreenIsHandedIn(Stage stage, Tally tally) {
        var crew = stage.crew(1).withSampleAnswers("1C");
        var typist = stage.window(crew, 0).write(ANSWER);
        typist.paste(ANSWER, "");
        typist.awaitSaved(Typist.BACK_WITHIN);
        stage.network().slow(Duration.ofMillis(150));
        tally.fault();

        typist.type(10);
        typist.page().locator("[data-action=hand-in]").click();

        tally.recovered(Wait.until(
                () -> "it is handed in: " + handInPart(typist.page()),
                Typist.BACK_WITHIN,
                () -> !crew.submissions("1C").isEmpty()));
        assertThat(crew.submissions("1C").getFirst()).contains(typist.text());
        tally.words(typist.typed());
    }

    private static String handInPart(Page page) {
        return page.locator("body").innerText();
    }
}
