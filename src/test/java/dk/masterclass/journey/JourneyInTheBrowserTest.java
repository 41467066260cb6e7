package dk.masterclass.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitor;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class JourneyInTheBrowserTest {

    @Autowired
    JdbcClient database;

    @Autowired
    Fixtures fixtures;

    private Crew us;

    @BeforeEach
    void foundATeam() {
        us = fixtures.crew();
    }

    @Test
    void newParticipantReadsTheFirstLessonAndIsLedOn(Visitors visitors) {
        var page = signInAsNewcomer(visitors.anonymous()).open("/").page();
        link(page, "Læs lektion 1.1").click();
        var question = page.locator(".self-test-question").first();
        question.locator("input").first().focus();
        page.keyboard().press("Space");
        assertThat(question.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("^(Rigtigt|Ikke helt)\\. .+"));
        page.getByText("Videre til ").click();
        page.waitForURL(url -> !url.contains("1.1"));

        page.navigate("/lektion/1.1");
        assertThat(page.locator(".self-test-question").first().locator("input:checked"))
                .hasCount(1);
        assertThat(page.locator(".self-test-question").first().getByRole(AriaRole.STATUS))
                .not()
                .isEmpty();
        page.navigate("/");
        assertThat(page.locator(".stop").first()).containsText("Læst");
        assertThat(page.getByText("1 af 55 lektioner og cases")).isVisible();
    }

    @Test
    void comingToTheEndCountsAsReading(Visitors visitors) {
        var page = signInAsNewcomer(visitors.anonymous()).open("/case/case-1").page();

        page.locator("reading-end").scrollIntoViewIfNeeded();
        page.waitForCondition(() -> isRead("case-1"));
    }

    @Test
    void aReaderFindsAWordNotesSomethingAndComesBackToTheirPlace(Visitors visitors) {
        var page = signInAsNewcomer(visitors.anonymous(1440, 700)).open("/").page();
        page.keyboard().press("Control+k");
        page.keyboard().type("sociale gartnere");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("»sociale gartnere«");
        assertThat(page.locator(".hit mark").first()).isVisible();

        page.locator(".hit", new Page.LocatorOptions().setHasText("Lektion 5.3"))
                .locator(".excerpt")
                .first()
                .click();
        page.waitForURL(url -> url.matches(".*/lektion/5\\.3#t\\d+"));
        assertThat(page.locator(".doc > .is-arrived")).isVisible();

        var note = page.getByLabel("Din note");
        note.fill("Spørg Lars, om han vil være Formidler");
        assertThat(page.locator(".notes-panel .save-state")).containsText("Gemt kl.");

        page.locator(".doc > h2").nth(2).scrollIntoViewIfNeeded();
        page.mouse().wheel(0, 900);
        page.waitForCondition(() -> places() == 1);
        page.navigate("/lektion/5.3");
        assertThat(note).hasValue("Spørg Lars, om han vil være Formidler");
        assertThat((int) page.evaluate("Math.round(scrollY)")).isZero();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Fortsæt, hvor du slap")))
                .click();
        page.waitForFunction("scrollY > 300");

        page.navigate("/noter");
        assertThat(page.locator(".own-words")).hasText("Spørg Lars, om han vil være Formidler");
    }

    @Test
    void aWordIsExplainedWhereItStands(Visitors visitors) {
        var page = signInAsNewcomer(visitors.anonymous(390, 844))
                .open("/lektion/5.3")
                .page();
        var word = page.locator(".doc-term").first();

        word.focus();
        page.keyboard().press("Enter");
        var explanation = page.locator(".term-note:popover-open");
        assertThat(explanation).containsText("Hele ordlisten");
        new Visitor(page).assertAccessible();
        page.keyboard().press("Escape");

        assertThat(explanation).hasCount(0);
        assertThat(word).isFocused();
    }

    @Test
    void aTeamAnswersACaseTogether(Visitors visitors) {
        var mine = signInAsNewcomer(visitors.anonymous()).open("/case/case-1").page();
        var theirs = visitors.anonymous()
                .signIn(us.colleague().email(), Visitors.PASSWORD)
                .open("/case/case-1")
                .page();
        mine.locator("[data-address='case-1/q1']").fill("Fordi han selv var der");

        assertThat(theirs.locator("[data-address='case-1/q1']")).hasValue("Fordi han selv var der");
        mine.navigate("/oevelse/case-1/historik?svar=case-1/q1");
        assertThat(mine.getByText("Fordi han selv var der").first()).isVisible();
    }

    @Test
    void pagesHaveNoBarriersAtAnyWidth(Visitors visitors) {
        for (Visitor visitor : new Visitor[] {visitors.anonymous(), visitors.anonymous(320, 700)}) {
            signInAsNewcomer(visitor);
            for (String path : new String[] {"/", "/lektion/1.1", "/case/case-1"}) {
                visitor.open(path).assertAccessible();
                assertThat((int) visitor.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                        .as(path)
                        .isNotPositive();
            }
        }
    }

    @Test
    void unknownLessonIsAMissingPage(Visitors visitors) {
        var page = signInAsNewcomer(visitors.anonymous()).page();

        page.navigate("/lektion/99.9");
        assertThat(page.getByText("Siden findes ikke")).isVisible();
        page.navigate("/case/ingen");
        assertThat(page.getByText("Siden findes ikke")).isVisible();
    }

    private Visitor signInAsNewcomer(Visitor visitor) {
        return visitor.signIn(us.participant().email(), Visitors.PASSWORD);
    }

    private int places() {
        return database.sql("select count(*) from reading_place where person_id = ?")
                .param(us.participant().id().value())
                .query(Integer.class)
                .single();
    }

    private boolean isRead(String step) {
        return database.sql("select count(*) from step_read where person_id = ? and step_id = ?")
                        .params(us.participant().id().value(), step)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
