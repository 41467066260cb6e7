package dk.masterclass.worksheet.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitor;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.TeamRole;
import dk.masterclass.worksheet.Worksheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The team's own screen: who is here, and what each may do. */
@BrowserTest
class TeamScreenTest {

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
    void theOwnerGivesARoleByKeyboardAndTheColleagueSeesItOnTheOpenScreen(Visitors visitors) {
        var kaj = team.colleague(visitors, "1C");
        var visitor = visitors.signIn(team.crew().participant().email()).open("/team");
        var page = visitor.page();
        assertThat(member(page, "Kaj Kollega")).containsText("Her lige nu: 1C");
        visitor.assertAccessible();

        member(page, "Kaj Kollega").locator("vaadin-select-value-button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-select-item:focus")).hasText("Redaktør");
        page.keyboard().press("End");
        assertThat(page.locator("vaadin-select-item:focus")).hasText("Læser");
        page.keyboard().press("Enter");

        assertThat(page.locator(".team-status")).hasText("Kaj Kollega er nu læser.");
        assertThat(kaj.page().locator(".access")).containsText("Dina Deltager gav dig rollen");
    }

    @Test
    void theOnlyOwnerSeesWhyTheOwnRoleIsFixed(Visitors visitors) {
        var page =
                visitors.signIn(team.crew().participant().email()).open("/team").page();

        assertThat(member(page, "Dina Deltager")).containsText("Teamets eneste ejer. Gør først en anden til ejer.");
        assertThat(member(page, "Dina Deltager").locator("vaadin-select")).hasAttribute("readonly", "");
    }

    @Test
    void theOthersSeeTheRolesAndWhomToAskAndWhoLastWroteWhen(Visitors visitors) {
        team.write("1C/trigger", "Vi mangler montører");
        fixtures.give(team.crew().team(), team.crew().colleague(), TeamRole.COMMENTER);
        var visitor = visitors.signInOnPhone(team.crew().colleague().email()).open("/team");
        var page = visitor.page();

        assertThat(page.locator("vaadin-select:visible")).hasCount(0);
        assertThat(page.locator(".team-screen")).containsText("så spørg Dina Deltager");
        assertThat(member(page, "Kaj Kollega (dig)")).containsText("Kommentator");
        assertThat(member(page, "Dina Deltager")).containsText("Skrev sidst i dag");
        visitor.assertAccessible();
    }

    @Test
    void aCommentReachesTheColleagueAndIsMarkedAsDone(Visitors visitors) {
        fixtures.give(team.crew().team(), team.crew().colleague(), TeamRole.COMMENTER);
        var dina = team.participant(visitors, "1C");
        var kaj = team.colleague(visitors, "1C");

        thread(kaj).locator(".comments-mark").click();
        thread(kaj).locator("textarea").fill("Skal vi nævne <b>montørerne</b>?");
        thread(kaj).getByText("Send").click();

        assertThat(thread(dina).locator(".comments-mark")).hasText("1");
        thread(dina).locator(".comments-mark").click();
        assertThat(thread(dina).locator(".comment-text")).hasText("Skal vi nævne <b>montørerne</b>?");
        new Visitor(dina.page()).assertAccessible();
        thread(dina).getByText("Markér som klaret").click();

        assertThat(thread(kaj)).containsText("Klaret af Dina Deltager");
        assertThat(thread(kaj).locator(".comments-mark")).hasText("");
    }

    @Test
    void aCommentThatCannotBeSentStaysAndArrivesOnceWhenTheNetworkIsBack(Visitors visitors) {
        var dina = team.participant(visitors, "1C");
        var kaj = team.colleague(visitors, "1C");
        thread(kaj).locator(".comments-mark").click();
        kaj.goOffline();
        thread(kaj).locator("textarea").fill("Fra toget");
        thread(kaj).getByText("Send").click();
        assertThat(thread(kaj)).containsText("Ikke sendt endnu – prøver igen");
        assertThat(thread(kaj).locator("textarea")).hasValue("Fra toget");

        kaj.goOnline();

        assertThat(thread(kaj).locator("textarea")).hasValue("");
        thread(dina).locator(".comments-mark").click();
        assertThat(thread(dina).locator(".comment")).hasCount(1);
    }

    @Test
    void aCommentThatIsNotSentYetSurvivesThatThePageIsLoadedAnew(Visitors visitors) {
        var kaj = team.colleague(visitors, "1C");
        thread(kaj).locator(".comments-mark").click();
        thread(kaj).locator("textarea").pressSequentially("Halvt tænkt");
        kaj.page()
                .waitForRequest(
                        "**/api/presence/**", () -> kaj.answer("1C/notThis").focus());

        kaj.page().reload();

        assertThat(thread(kaj).locator("textarea")).hasValue("Halvt tænkt");
        thread(kaj).getByText("Send").click();
        assertThat(thread(kaj).locator(".comment-text")).hasText("Halvt tænkt");
        kaj.page().reload();
        assertThat(thread(kaj).locator(".comments-mark")).hasText("1");
        assertThat(thread(kaj).locator("textarea")).hasValue("");
    }

    @Test
    void aReaderReadsTheCommentsAndHasNowhereToWrite(Visitors visitors) {
        fixtures.give(team.crew().team(), team.crew().colleague(), TeamRole.VIEWER);
        var kaj = team.colleague(visitors, "1C");
        assertThat(thread(kaj).locator(".comments-mark")).isHidden();

        var dina = team.participant(visitors, "1C");
        thread(dina).locator(".comments-mark").click();
        thread(dina).locator("textarea").fill("Til alle");
        thread(dina).getByText("Send").click();

        thread(kaj).locator(".comments-mark").click();
        assertThat(thread(kaj).locator(".comment-text")).hasText("Til alle");
        assertThat(thread(kaj).locator("textarea")).isHidden();
        assertThat(thread(kaj).locator(".comment-actions")).hasCount(0);
    }

    private static Locator thread(Desktop desktop) {
        return desktop.page().locator("[data-comments='1C/trigger']");
    }

    private static Locator member(Page page, String name) {
        return page.locator(".team-member", new Page.LocatorOptions().setHasText(name));
    }
}
