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

/** Whatever ends the session: the page goes on, and its reader is back where they were. */
@BrowserTest
class ComingBackTest {

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
    void aPageWhoseServerSessionIsGoneIsLoadedAgainByItselfAtTheSamePlace(Visitors visitors) {
        team.write(TRIGGER, "Før genstarten. ");
        var dina = team.participant(visitors, "1C");
        dina.append(TRIGGER, "Efter.");
        dina.waitUntilSaved();
        dina.page().evaluate("() => { window.isTheOldPage = true; }");
        dina.answer(TRIGGER).evaluate("field => field.setSelectionRange(4, 7)");

        endTheServersSession(dina);
        dina.page().waitForFunction("() => window.isTheOldPage === undefined");
        dina.waitUntilOpen();

        assertThat(dina.answer(TRIGGER)).isFocused();
        assertThat(dina.answer(TRIGGER).evaluate("field => [field.selectionStart, field.selectionEnd].join()"))
                .isEqualTo("4,7");
        assertThat(dina.answer(TRIGGER)).hasValue("Før genstarten. Efter.");
    }

    @Test
    void whoIsSignedOutWhileTypingFindsTheTextAgainAfterSigningIn(Visitors visitors) {
        var dina = team.participant(visitors, "1C");
        dina.page().context().clearCookies();

        dina.append(TRIGGER, "Skrevet uden at være logget ind.");
        assertThat(dina.saveState()).containsText("Du er logget ud. Det, du skriver, ligger sikkert i browseren.");
        assertThat(dina.page().locator(".v-system-error")).not().isVisible();
        dina.page().locator(".save-state a").click();
        dina.page()
                .locator("input[name=username]")
                .fill(team.crew().participant().email());
        dina.page().locator("input[name=password]").fill(Visitors.PASSWORD);
        dina.page().locator("form button[type=submit]").first().click();
        dina.waitUntilOpen();

        assertThat(dina.answer(TRIGGER)).hasValue("Skrevet uden at være logget ind.");
        assertThat(dina.answer(TRIGGER)).isFocused();
        dina.waitUntilEverythingIsSaved();
        assertThat(team.stored(TRIGGER)).isEqualTo("Skrevet uden at være logget ind.");
    }

    @Test
    void nothingIsSentInTheNameOfSomebodyElse(Visitors visitors) {
        var dina = team.participant(visitors, "1C");
        dina.page().context().clearCookies();
        var kaj = new Visitor(dina.page().context().newPage());
        kaj.signIn(team.crew().colleague().email(), Visitors.PASSWORD);

        dina.append(TRIGGER, "Det er mine ord.");
        assertThat(dina.saveState()).containsText("Du er logget ud");

        assertThat(team.stored(TRIGGER)).isEmpty();
    }

    /** As after a restart: the browser is still signed in, and the server knows nothing of the page. */
    private static void endTheServersSession(Desktop dina) {
        dina.page()
                .context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("SID"));
        dina.page().locator("[data-action=hand-in]").evaluate("button => button.click()");
    }
}
