package dk.masterclass.checks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.Fixtures.Somebody;
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

@BrowserTest
class CheckPageTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Worksheets worksheets;

    private Crew us;

    @BeforeEach
    void foundATeam() {
        us = fixtures.crew();
    }

    @Test
    void aTeamThatHasNotBegunIsToldSo(Visitors visitors) {
        var visitor = visitors.signIn(us.participant().email()).open("/tjek");

        assertThat(visitor.page().locator(".checks"))
                .hasText("Vi har ikke fundet noget, der ikke passer sammen. Listen følger med, mens I skriver.");
        assertThat(visitor.page().locator("nav [aria-current=page]")).hasText("Tjek strategien");
        visitor.assertAccessible();
    }

    @Test
    void aFindingSaysWhatToDoAndLeadsThere(Visitors visitors) {
        writeAnIndicatorWithoutAGoal();
        var visitor = visitors.signIn(us.participant().email()).open("/tjek");
        var page = visitor.page();

        assertThat(page.locator(".checks-fault h2")).hasText("Skal rettes (1)");
        assertThat(page.locator(".finding"))
                .containsText("Nøgletallet »Spørgsmål om jobbet« hører ikke til noget mål.");
        visitor.assertAccessible();
        page.locator(".finding").getByRole(AriaRole.LINK).first().click();

        assertThat(page).hasURL(Pattern.compile("/oevelse/8B#8B/kpis/k1/goal$"));
    }

    @Test
    void followsWhatAColleagueWrites(Visitors visitors) {
        writeAnIndicatorWithoutAGoal();
        var page = visitors.signIn(us.participant().email()).open("/tjek").page();
        assertThat(page.getByText("hører ikke til noget mål")).isVisible();

        write(us.colleague(), "2A/goals/g1", text("a"), "2A/goals/g1/statement", text("Flere søger job"));
        write(us.colleague(), "8B/kpis/k1/goal", new Value.Options(List.of("g1")));

        assertThat(page.getByText("hører ikke til noget mål")).hasCount(0);
        assertThat(page.getByText("I har valgt 0 hovedmål. Der skal være netop ét."))
                .isVisible();
    }

    @Test
    void fitsAPhone(Visitors visitors) {
        writeAnIndicatorWithoutAGoal();
        var visitor = visitors.signInOnPhone(us.participant().email()).open("/tjek");
        Page page = visitor.page();

        assertThat(page.locator(".finding")).isVisible();
        visitor.assertAccessible();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    private void writeAnIndicatorWithoutAGoal() {
        write(us.colleague(), "8B/kpis/k1", text("a"), "8B/kpis/k1/name", text("Spørgsmål om jobbet"));
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    private void write(Somebody writer, String address, Value value, Object... more) {
        save(writer, address, value);
        for (int i = 0; i < more.length; i += 2) {
            save(writer, (String) more[i], (Value) more[i + 1]);
        }
    }

    private void save(Somebody writer, String address, Value value) {
        var change = new Change(
                UUID.randomUUID().toString(), 1, Address.parse(address).orElseThrow(), 0, value);
        var results = fixtures.as(writer, () -> worksheets.save(us.team(), List.of(change)));
        assertThat(results).singleElement().isInstanceOf(SaveResult.Saved.class);
    }
}
