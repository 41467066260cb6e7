package dk.masterclass.checks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitor;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.SaveResult;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.Worksheets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An owner at a desk and a colleague on a phone meet what doesn't fit: beside the questions, on the list, and at the end. */
@BrowserTest
class FindingsStoryTest {

    private static final String NO_AUDIENCE = "Målet »Flere søger job« har ingen målgruppe.";
    private static final String REASON = "Målet er internt, og kollegerne kender det.";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Worksheets worksheets;

    private Crew us;

    @BeforeEach
    void aTeamWithAGoal() {
        us = fixtures.crew();
        write("2A/goals/g1", "a");
        write("2A/goals/g1/statement", "Flere søger job");
    }

    @Test
    void whatDoesNotFitIsSaidWhereItIsTypedAndExplainedOnTheList(Visitors visitors) {
        var owner = visitors.signIn(us.participant().email());
        var phone = visitors.signInOnPhone(us.colleague().email());

        itIsSaidBesideTheQuestionWhileSomebodyWrites(owner, phone);
        theOwnerExplainsIt(owner);
        theColleagueReadsTheReasonAndSeesNoButton(phone);
        faultsKeepItFromBeingFinal(owner);
        theOwnerTakesItBack(owner, phone);
    }

    private void itIsSaidBesideTheQuestionWhileSomebodyWrites(Visitor owner, Visitor phone) {
        var goals = owner.open("/oevelse/2A").page().locator("[data-part='findings 2A/goals']");
        var audiences = phone.open("/oevelse/2B").page().locator("[data-part='findings 2B/audiences']");
        assertThat(goals.locator(".finding-line")).hasText(Pattern.compile("Skal rettes: I har valgt 0 hovedmål"));

        write("2B/audiences/a1", "a");
        write("2B/audiences/a1/name", "Naboer");

        assertThat(goals.locator(".is-warning")).containsText("Se lige efter: " + NO_AUDIENCE);
        assertThat(goals.getByText("2B · ")).hasAttribute("href", "/oevelse/2B#2B/audiences");
        assertThat(owner.page().locator(".announcer")).hasText("2 ting i øvelsen passer ikke sammen.");
        assertThat(audiences).containsText(NO_AUDIENCE);
        owner.assertAccessible();
        phone.assertAccessible();
        assertFits(phone.page());
    }

    private void theOwnerExplainsIt(Visitor owner) {
        var page = owner.open("/tjek").page();
        var warning = page.locator("#C04a");
        warning.getByText("Forklar").click();
        assertThat(warning.locator("textarea")).isFocused();
        warning.locator("textarea").fill("Fordi.");
        warning.getByText("Gem begrundelsen").click();
        assertThat(warning).containsText("Skriv lidt mere, mindst 20 tegn");
        owner.assertAccessible();

        warning.locator("textarea").fill(REASON);
        write("2A/purpose", "En kollega skriver imens");
        warning.getByText("Gem begrundelsen").click();

        assertThat(page.locator(".checks-explained")).containsText(REASON);
        assertThat(page.locator(".checks-explained")).containsText("Forklaret af Dina Deltager, i dag");
        assertThat(page.locator("#C04a")).hasCount(0);
        owner.assertAccessible();
    }

    private void theColleagueReadsTheReasonAndSeesNoButton(Visitor phone) {
        var audiences = phone.page().locator("[data-part='findings 2B/audiences']");
        assertThat(audiences).not().containsText(NO_AUDIENCE);

        var page = phone.open("/tjek").page();
        assertThat(page.locator(".checks-explained")).containsText(REASON);
        assertThat(page.locator(".checks button")).hasCount(0);
        assertThat(page.getByText("Kun en ejer af teamet kan forklare noget: Dina Deltager."))
                .isVisible();
        phone.assertAccessible();
        assertFits(page);
    }

    private void faultsKeepItFromBeingFinal(Visitor owner) {
        var page = owner.open("/strategi").page();
        assertThat(page.locator("#open-points")).containsText("Åbne punkter");
        page.getByText("Gør endelig").first().click();

        var panel = page.locator(".strategy-final");
        assertThat(panel).containsText("I har valgt 0 hovedmål");
        assertThat(panel.locator("a[href='/oevelse/2A#2A/goals']")).hasText("2A · Jeres mål");
        assertThat(panel).containsText("1A · ");
        owner.assertAccessible();

        panel.getByText("Gør endelig alligevel").click();
        panel.getByLabel("Hvorfor gør I den endelig nu?").fill("Vi prøver, hvordan dokumentet ser ud på tryk.");
        panel.getByText("Gør endelig med begrundelsen").click();
        assertThat(page.locator("#strategy-final")).hasText("Version 1.0 er endelig");
    }

    private void theOwnerTakesItBack(Visitor owner, Visitor phone) {
        owner.open("/tjek").page().getByText("Tag forklaringen tilbage").click();

        assertThat(owner.page().locator("#C04a")).containsText(NO_AUDIENCE);
        assertThat(phone.page().locator("#C04a")).containsText(NO_AUDIENCE);
        assertThat(phone.page().locator(".checks-explained")).hasCount(0);
    }

    private static void assertFits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    private void write(String address, String text) {
        var place = Address.parse(address).orElseThrow();
        fixtures.as(us.participant(), () -> {
            var base = worksheets.answers(us.team()).revisionAt(place);
            var change = new Change(UUID.randomUUID().toString(), 1, place, base, new Value.Text(text));
            assertThat(worksheets.save(us.team(), List.of(change))).hasOnlyElementsOfType(SaveResult.Saved.class);
        });
    }
}
