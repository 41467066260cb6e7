package dk.masterclass.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The network goes away, or takes the answers with it, and people write on. */
@FaultTest
class OfflineIT {

    private static final String ANSWER = "1C/trigger";
    private static final Duration SAID_WITHIN = Duration.ofSeconds(5);
    private static final Duration SAVED_WITHIN = Duration.ofSeconds(5);
    private static final String PASTED = "Ørsted, æbler og å. ".repeat(850);

    @Test
    @DisplayName("R05 offline, with 50 kB pasted meanwhile")
    void whatIsWrittenOfflineIsSavedWhenTheNetworkIsBack(Stage stage, Tally tally) {
        var room = Room.of(stage, tally, ANSWER);
        var mette = room.typists().getFirst();
        mette.type(5);
        mette.awaitSaved(SAVED_WITHIN);

        stage.network().cut();
        tally.fault();
        var begin = Instant.now();
        mette.type(3);
        mette.awaitState("unsaved", SAID_WITHIN);
        var pasted = List.of("1C/notThis", "1C/whySentence", "1C/gainsEmpOwn");
        pasted.forEach(answer -> mette.paste(answer, PASTED));
        var offline = Tally.lasting(Duration.ofSeconds(30), Duration.ofMinutes(10));
        room.typeUntil(() -> Wait.since(begin).compareTo(offline) > 0 || mette.typed() > 2000);
        Wait.until(
                "the network stays away long enough",
                offline,
                () -> Wait.since(begin).compareTo(offline) > 0);
        assertThat(mette.state()).isEqualTo("unsaved");

        stage.network().heal();
        tally.recovered(mette.awaitSaved(SAVED_WITHIN));
        room.assertNothingLost();
        assertThat(pasted)
                .allSatisfy(answer -> assertThat(room.crew().text(answer)).isEqualTo(PASTED));
    }

    @Test
    @DisplayName("R05 the answers of the app are lost on the way")
    void whatWasSavedWithoutAnAnswerIsSavedOnce(Stage stage, Tally tally) {
        var room = Room.of(stage, tally, ANSWER, "1C/notThis");
        for (int loss = 0; loss < Tally.times(3, 50); loss++) {
            room.type(2);
            room.awaitSaved(SAVED_WITHIN);
            stage.network().loseAnswers();
            tally.fault();
            room.type(5);
            room.typists()
                    .forEach(typist -> Wait.until(
                            () -> "the request itself arrived: " + typist,
                            SAVED_WITHIN,
                            () -> room.crew().text(typist.address()).equals(typist.text())));
            assertThat(room.typists()).noneMatch(typist -> typist.sees("saved"));
            room.type(3);
            stage.network().heal();
            tally.recovered(Wait.lasting(() -> room.awaitSaved(SAVED_WITHIN)));
            room.assertNothingLost();
        }
    }

    @Test
    @DisplayName("R05 a network that hangs")
    void aHangingNetworkIsSaidAndNothingIsLost(Stage stage, Tally tally) {
        var room = Room.of(stage, tally, ANSWER);
        room.type(5);
        room.awaitSaved(SAVED_WITHIN);

        stage.network().hang();
        tally.fault();
        room.type(3);
        room.awaitState("unsaved", SAID_WITHIN);
        room.type(20);
        stage.network().heal();

        tally.recovered(Wait.lasting(() -> room.awaitSaved(Duration.ofSeconds(10))));
        room.assertNothingLost();
    }

    @Test
    @DisplayName("A paste of 50 kB, over the limit of an answer")
    void aPasteOverTheLimitIsKeptUntilItWasShortened(Stage stage, Tally tally) {
        var crew = stage.crew(1);
        var mette = stage.window(crew, 0);
        var tab = mette.write(ANSWER);
        tab.paste(ANSWER, "æ".repeat(50_000));
        tab.awaitState("refused", SAID_WITHIN);
        assertThat(tab.page().locator(".question-hint.is-strong")).isVisible();
        tab.page().close();
        tally.fault();

        var next = mette.write(ANSWER);
        tally.recovered(next.awaitState("refused", SAVED_WITHIN));
        assertThat(next.read()).hasValue("æ".repeat(50_000));
        next.paste(ANSWER, "æ".repeat(19_000));
        next.awaitState("saved", SAVED_WITHIN);
        assertThat(crew.text(ANSWER)).isEqualTo("æ".repeat(19_000));
    }
}
