package dk.masterclass.worksheet.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitor;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.worksheet.Worksheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Gemt" is said when it is so, and what is not saved is kept and said. */
@BrowserTest
class SavingTest {

    private static final String TRIGGER = "1C/trigger";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Worksheets worksheets;

    private SharedWorksheet team;

    @BeforeEach
    void foundATeam() {
        team = new SharedWorksheet(fixtures, worksheets);
    }

    @Test
    void whatTheScreenCallsSavedIsInTheDatabase(Visitors visitors) {
        var dina = team.participant(visitors, "1C");

        dina.append(TRIGGER, "Vi mangler montører, og ingen kender os.");
        assertThat(dina.saveState()).hasText("Gemmer …");
        dina.waitUntilSaved();

        assertThat(team.stored(TRIGGER)).isEqualTo("Vi mangler montører, og ingen kender os.");
        assertThat(dina.document()).containsText("Vi mangler montører, og ingen kender os.");
    }

    @Test
    void withoutANetworkNothingIsLostAndItIsSaid(Visitors visitors) {
        var dina = team.participant(visitors, "1C");

        dina.goOffline();
        dina.append(TRIGGER, "Skrevet i toget, midt i en tunnel.");
        assertThat(dina.saveState()).hasText("Ikke gemt – prøver igen");
        dina.append(TRIGGER, " Og lidt til.");
        assertThat(team.stored(TRIGGER)).isEmpty();
        dina.goOnline();
        dina.waitUntilSaved();

        assertThat(team.stored(TRIGGER)).isEqualTo("Skrevet i toget, midt i en tunnel. Og lidt til.");
    }

    @Test
    void whoIsSignedOutSignsInElsewhereAndTheTextIsSaved(Visitors visitors) {
        var dina = team.participant(visitors, "1C");

        dina.page().context().clearCookies();
        dina.append(TRIGGER, "Skrevet efter lukketid.");
        assertThat(dina.saveState()).containsText("Log ind igen");
        var otherTab = new Visitor(dina.page().context().newPage());
        otherTab.signIn(team.crew().participant().email(), Visitors.PASSWORD);
        dina.waitUntilSaved();

        assertThat(team.stored(TRIGGER)).isEqualTo("Skrevet efter lukketid.");
    }

    @Test
    void aTextBeyondTheLimitIsKeptAndSaidButNeverCut(Visitors visitors) {
        var dina = team.participant(visitors, "1C");

        dina.answer(TRIGGER).fill("æ".repeat(20_001));
        assertThat(dina.saveState()).hasText("Ét svar er ikke gemt");
        assertThat(dina.page().locator(".question-hint.is-strong")).not().isEmpty();
        assertThat(dina.answer(TRIGGER).inputValue()).hasSize(20_001);
        assertThat(team.stored(TRIGGER)).isEmpty();
        dina.answer(TRIGGER).fill("æ".repeat(700));
        dina.waitUntilSaved();

        assertThat(dina.page().locator(".question-count.is-over")).hasText("700 / 600");
        assertThat(team.stored(TRIGGER)).hasSize(700);
    }

    @Test
    void theSaveStateIsSaidOncePerChange(Visitors visitors) {
        var dina = team.participant(visitors, "1C");
        dina.page().evaluate("""
                () => { window.said = [];
                  new MutationObserver(() => said.push(document.querySelector('.save-state').textContent))
                    .observe(document.querySelector('.save-state'), {childList: true, subtree: true, characterData: true}); }""");

        dina.append(TRIGGER, "Tyve tastetryk i alt");
        dina.waitUntilSaved();

        assertThat(dina.page().evaluate("() => said.length")).isEqualTo(2);
    }
}
