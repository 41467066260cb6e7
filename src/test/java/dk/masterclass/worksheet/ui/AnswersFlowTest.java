package dk.masterclass.worksheet.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitor;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.Worksheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers know each other on the screen: proposed rows, rows of other exercises, and sources that change. */
@BrowserTest
class AnswersFlowTest {

    private static final String GOAL = "2A/goals/maal1";
    private static final String KPI = "8B/kpis/maal1-lagging";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Worksheets worksheets;

    private SharedWorksheet team;

    @BeforeEach
    void foundATeam() {
        team = new SharedWorksheet(fixtures, worksheets);
        team.write(GOAL, "m");
        team.write(GOAL + "/statement", "Flere ansøgere");
        team.write(GOAL + "/target", "15");
    }

    @Test
    void aProposedRowIsAddedByKeyboardAndFollowsItsSourceUntilThatIsRemoved(Visitors visitors) {
        var person = visitors.signIn(team.crew().participant().email());
        var dina = Desktop.of(person, "8B");
        assertThat(proposals(dina)).hasCount(2);
        person.assertAccessible();

        choice(dina, "proposal-decline", "leading").press("Enter");
        assertThat(dina.page().locator(".proposals-declined")).containsText("Ét forslag, I har sagt nej tak til");
        choice(dina, "proposal-accept", "lagging").press("Enter");

        assertThat(dina.rows()).hasCount(1);
        assertThat(dina.rows().locator(".row-title")).isFocused();
        assertThat(dina.announced()).hasText("KPI 1 er tilføjet");
        assertThat(dina.answer(KPI + "/target")).hasValue("15");
        dina.waitUntilSaved();
        assertThat(proposals(dina)).hasCount(0);
        assertThat(team.stored(KPI + "/name")).isEqualTo("Flere ansøgere");
        assertThat(team.options(KPI + "/goal")).containsExactly("maal1");

        team.write(GOAL + "/statement", "Flere montører");
        assertThat(chosenGoal(dina)).hasText("Flere montører");
        team.write("2A/goals/maal2", "t");
        team.write("2A/goals/maal2/statement", "Stolte kolleger");
        assertThat(dina.answer(KPI + "/goal").locator("option"))
                .hasText(new String[] {"Vælg …", "Flere montører", "Stolte kolleger"});
        team.remove(GOAL);
        assertThat(chosenGoal(dina)).hasText("Kilden er fjernet: Flere montører");
        assertThat(team.options(KPI + "/goal")).containsExactly("maal1");
        person.assertAccessible();
    }

    @Test
    void whatIsDeclinedStaysSoForTheTeamAndCanBeProposedAgain(Visitors visitors) {
        var dina = team.participant(visitors, "8B");
        var kaj = team.colleague(visitors, "8B");

        choice(dina, "proposal-decline", "lagging").click();

        assertThat(proposals(kaj)).hasCount(1);
        kaj.page().locator(".proposals-declined summary").click();
        choice(kaj, "proposal-offer", "lagging").click();
        assertThat(proposals(dina)).hasCount(2);
    }

    @Test
    void aSourceThatChangesIsShownBesideOnesOwnUntilOneFollowsOrKeeps(Visitors visitors) {
        followers("3900");
        var person = visitors.signIn(team.crew().participant().email());
        var dina = Desktop.of(person, "8A");
        var origin = dina.page().locator("[data-part='origin 8A/followers']");
        assertThat(origin).containsText("Hentet fra 1A: 3.900");

        dina.append("8A/followers", "4.200");
        dina.waitUntilSaved();
        assertThat(origin).containsText("Her står jeres eget. Hentet fra 1A: 3.900");
        assertThat(origin.locator(".drift")).hasCount(0);

        followers("4900");
        assertThat(origin.locator(".drift")).containsText("Nu siger 1A: 4.900");
        assertThat(origin.locator(".drift")).containsText("Her står: 4.200");
        person.assertAccessible();
        dina.button("Behold vores").click();
        assertThat(origin.locator(".drift")).hasCount(0);
        assertThat(dina.answer("8A/followers")).isFocused();

        followers("5100");
        dina.button("Følg kilden").click();
        dina.waitUntilSaved();
        assertThat(origin).containsText("Hentet fra 1A: 5.100");
        assertThat(team.history("8A/followers")).contains("4.200");
    }

    @Test
    void onAPhoneTheNewRowIsTheOneThatIsShown(Visitors visitors) {
        team.write("8B/kpis/first", "m");
        var person = phone(visitors);
        var dina = Desktop.of(person, "8B");

        choice(dina, "proposal-accept", "lagging").click();

        assertThat(dina.answer(KPI + "/name")).isVisible();
        assertThat(dina.answer("8B/kpis/first/name")).isHidden();
        person.assertAccessible();
        assertThat((boolean) dina.page()
                        .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isTrue();
    }

    private Visitor phone(Visitors visitors) {
        var person = visitors.signIn(team.crew().participant().email());
        person.page().setViewportSize(390, 844);
        return person;
    }

    private void followers(String number) {
        team.write("1A/channels/linkedin", "m");
        team.save("1A/channels/linkedin/channel", new Value.Text("linkedin"));
        team.write("1A/channels/linkedin/followers", number);
    }

    private static Locator proposals(Desktop desktop) {
        return desktop.page().locator(".proposal");
    }

    private static Locator choice(Desktop desktop, String action, String proposal) {
        return desktop.page().locator("[data-action='%s'][data-about='8B/kpis#%s/maal1']".formatted(action, proposal));
    }

    private static Locator chosenGoal(Desktop desktop) {
        return desktop.answer(KPI + "/goal").locator("option:checked");
    }
}
