package dk.masterclass.worksheet.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitor;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.Worksheets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Looking back, comparing, and bringing back what was better before. */
@BrowserTest
class HistoryTest {

    private static final String TRIGGER = "1C/trigger";
    private static final String FIRST = "Vi mangler montører i hele landet.";
    private static final String SECOND = "Vi mangler elektrikere i hele landet.";

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
    void anAnswerIsBroughtBackFromItsStepsAsANewChange(Visitors visitors) {
        team.write(TRIGGER, FIRST);
        team.write(TRIGGER, SECOND);
        var dina = visitors.signIn(team.crew().participant().email());
        dina.open("/oevelse/1C");
        link(dina, "Historik for »Hvad er anledningen lige nu?«").click();

        assertThat(dina.page().locator("h1")).hasText("Hvad er anledningen lige nu?");
        assertThat(dina.page().locator(".sitting")).hasCount(1);
        dina.page().locator(".steps summary").click();
        var steps = dina.page().locator(".step");
        assertThat(steps).hasCount(2);
        assertThat(steps.first().locator("del")).containsText("montører");
        assertThat(steps.first().locator("ins")).containsText("elektrikere");
        dina.assertAccessible();
        steps.nth(1).getByRole(AriaRole.BUTTON).click();

        assertThat(dina.page().locator(".history-outcome")).hasText("Det er hentet tilbage og gemt som en ny ændring.");
        assertThat(dina.page().locator(".history-outcome")).isFocused();
        assertThat(team.stored(TRIGGER)).isEqualTo(FIRST);
        assertThat(team.history(TRIGGER)).containsExactly(FIRST, SECOND, FIRST);
    }

    @Test
    void anyTwoTextsAreComparedByKeyboardAlone(Visitors visitors) {
        team.write(TRIGGER, FIRST);
        team.write(TRIGGER, SECOND);
        team.write(TRIGGER, "Noget helt tredje.");
        var dina = visitors.signInOnPhone(team.crew().participant().email());
        dina.open("/oevelse/1C/historik?svar=1C/trigger");
        press(dina.page().locator(".steps summary"), "Enter");

        press(dina.page().locator(".step").nth(2).getByRole(AriaRole.LINK), "Enter");
        assertThat(dina.page().locator(".comparison ins")).containsText("Noget helt tredje");
        press(dina.page().locator(".steps summary"), "Enter");
        press(dina.page().locator(".step").nth(1).getByRole(AriaRole.LINK), "Enter");

        assertThat(dina.page().locator(".comparison del")).containsText("montører");
        assertThat(dina.page().locator(".comparison ins")).containsText("elektrikere");
        assertThat(dina.page().locator(".comparison ins")).not().containsText("tredje");
        dina.assertAccessible();
        doesNotScrollSideways(dina);
    }

    @Test
    void whoeverBringsBackWhileAColleagueWritesOverwritesNobody(Visitors visitors) {
        team.write(TRIGGER, FIRST);
        team.write(TRIGGER, SECOND);
        var dina = visitors.signIn(team.crew().participant().email());
        dina.open("/oevelse/1C/historik?svar=1C/trigger");
        dina.page().locator(".steps summary").click();
        assertThat(dina.page().locator(".step")).hasCount(2);
        team.write(TRIGGER, "Vi mangler smede i hele landet.");

        dina.page().locator(".step").nth(1).getByRole(AriaRole.BUTTON).click();

        assertThat(dina.page().locator(".history-outcome")).containsText("har skrevet her imens");
        assertThat(team.stored(TRIGGER)).isEqualTo("Vi mangler smede i hele landet.");
        assertThat(dina.page().locator(".sitting.not-used .chip.flag")).hasText("Blev ikke brugt");
    }

    @Test
    void anExerciseIsReadAsItWasAndARowComesBackWithItsCells(Visitors visitors) {
        team.write("1A/orgName", "Havnby");
        team.save("1A/channels/r1", new Value.Text("a5"));
        team.save("1A/channels/r1/channel", new Value.Text("linkedin"));
        team.write("1A/channels/r1/followers", "1200");
        var dina = visitors.signIn(team.crew().participant().email());
        dina.open("/oevelse/1A/historik");
        dina.page().locator(".timeline a").first().click();
        var then = Pattern.compile(".*til=\\d+");
        assertThat(dina.page()).hasURL(then);
        var address = dina.page().url();
        team.write("1A/orgName", "Havnby Energi");
        team.save("1A/channels/r1", Value.empty());

        dina.page().navigate(address);

        assertThat(dina.page().locator(".past-answer.differs .past-text")).hasText("Havnby");
        assertThat(dina.page().locator(".past-exercise input, .past-exercise textarea"))
                .hasCount(0);
        var row = dina.page().locator(".past-table tbody tr");
        assertThat(row).containsText("1200");
        assertThat(dina.page().locator(".removed-row")).containsText("1200");
        dina.assertAccessible();
        row.getByRole(AriaRole.BUTTON).click();
        assertThat(dina.page().locator(".history-outcome")).not().isEmpty();

        assertThat(team.column("1A/channels", "followers")).containsExactly("1200");
        assertThat(dina.page().locator(".removed-row")).hasCount(0);
        assertThat(team.stored("1A/orgName")).isEqualTo("Havnby Energi");
    }

    @Test
    void aDayAndAnHourLeadToTheExerciseOfThen(Visitors visitors) {
        team.write(TRIGGER, FIRST);
        var dina = visitors.signIn(team.crew().participant().email());
        dina.open("/oevelse/1C/historik");
        chooseDay(dina, "01.01.2020");
        button(dina, "Vis").click();
        assertThat(dina.page().locator(".moment .question-hint"))
                .hasText("På det tidspunkt havde ingen skrevet noget endnu.");

        chooseDay(dina, "1.1.2099");
        button(dina, "Vis").click();

        assertThat(dina.page().locator(".past-exercise")).containsText(FIRST);
    }

    private static void chooseDay(Visitor visitor, String day) {
        var field = visitor.page().locator(".moment vaadin-date-picker input");
        field.fill(day);
        field.press("Enter");
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Locator target, String key) {
        target.focus();
        target.press(key);
    }

    private static void doesNotScrollSideways(Visitor visitor) {
        assertThat((boolean) visitor.page()
                        .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isTrue();
    }
}
