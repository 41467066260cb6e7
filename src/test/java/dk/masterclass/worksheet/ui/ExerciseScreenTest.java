package dk.masterclass.worksheet.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitor;
import dk.masterclass.browser.Visitors;
import dk.masterclass.course.Course;
import dk.masterclass.course.Field;
import dk.masterclass.people.Fixtures;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.Worksheets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way through an exercise: to a question and back, readiness, handing in, and who may see it. */
@BrowserTest
class ExerciseScreenTest {

    private static final String TRIGGER = "1C/trigger";

    @Autowired
    Course course;

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
    void theAddressLeadsToItsQuestionAndASentenceToo(Visitors visitors) {
        team.write("1C/whySentence", "Fagfolk møder fagfolk.");
        var visitor = visitors.signIn(team.crew().participant().email());
        var dina = Desktop.of(visitor, "1C#1C/notThis");
        assertThat(dina.answer("1C/notThis")).isFocused();

        dina.document().locator("[data-source='1C/whySentence']").first().click();

        assertThat(dina.answer("1C/whySentence")).isFocused();
        assertThat(dina.document().locator(".is-lit").first()).hasText("Fagfolk møder fagfolk.");
    }

    @Test
    void readinessIsScoredWhileItIsAnswered(Visitors visitors) {
        var dina = team.participant(visitors, "1B");
        var panel = dina.page().locator(".assessment");
        assertThat(panel).containsText("Mangler svar i 7 dimensioner");

        for (var scale : dina.page().locator("[data-kind=scale5]").all()) {
            boolean isCulture = scale.getAttribute("data-address").contains("kultur");
            scale.locator("input").nth(isCulture ? 0 : 3).check();
        }

        assertThat(panel).containsText("3,6 af 5");
        assertThat(panel.locator(".bar.is-blocker")).hasCount(1);
        assertThat(panel.locator(".blocker")).containsText("Start ikke endnu");
    }

    @Test
    void whatIsMissingIsListedWithAWayThereAndThenItIsHandedIn(Visitors visitors) {
        var dina = team.participant(visitors, "1C");
        var kaj = team.colleague(visitors, "1C");

        dina.button("Aflever 1C").click();
        assertThat(dina.page().locator(".missing li")).hasCount(5);
        assertThat(dina.page().locator(".missing h2")).isFocused();
        dina.page().locator(".missing a").first().click();
        assertThat(dina.answer(TRIGGER)).isFocused();

        fillIn1C();
        assertThat(dina.page().locator(".missing")).hasCount(0);
        dina.button("Aflever 1C").click();
        assertThat(dina.page().locator(".state")).containsText("Dina Deltager afleverede");
        assertThat(dina.page().locator(".state")).isFocused();
        assertThat(kaj.page().locator(".state .chip")).hasText("Afleveret");
    }

    @Test
    void theScreenIsAccessibleAlsoInTrouble(Visitors visitors) {
        team.write(TRIGGER, "Vi mangler folk.");
        var dina = team.participant(visitors, "1C");
        var visitor = visitors.signIn(team.crew().colleague().email());
        var kaj = Desktop.of(visitor, "1C");
        assertThat(kaj.page().locator("h1")).isFocused();
        kaj.goOffline();
        kaj.append(TRIGGER, " Især montører.");
        dina.append(TRIGGER, " I hele landet.");
        dina.waitUntilSaved();
        kaj.goOnline();
        assertThat(kaj.conflict()).isVisible();

        visitor.assertAccessible();
        dina.button("Aflever 1C").click();
        assertThat(dina.page().locator(".missing")).isVisible();
        new Visitor(dina.page()).assertAccessible();
    }

    @Test
    void whoIsNotOnATeamFindsNoSuchPage(Visitors visitors) {
        var instructor = visitors.signIn(team.crew().instructor().email()).open("/oevelse/1C");
        var participant = visitors.signIn(team.crew().participant().email()).open("/oevelse/9Z");

        assertThat(participant.page().locator("worksheet-form")).hasCount(0);
        assertThat(instructor.page().locator("worksheet-form")).hasCount(0);
        assertThat(instructor.page().locator("h1").innerText())
                .isEqualTo(participant.page().locator("h1").innerText());
    }

    private void fillIn1C() {
        team.write(TRIGGER, "Vi mangler montører, og ingen kender os som arbejdsplads.");
        team.write("1C/notThis", "En delepligt, som nogen bliver målt på.");
        team.write("1C/whySentence", "Vi vil have, at fagfolk møder vores fagfolk.");
        team.save("1C/gainsOrg", new Value.Options(options("gainsOrg")));
        team.save("1C/gainsEmp", new Value.Options(options("gainsEmp").subList(0, 3)));
    }

    private List<String> options(String field) {
        var labels = course.exercise("1C").orElseThrow().field(field).orElseThrow();
        var options = labels instanceof Field.Rank rank ? rank.options() : ((Field.Multi) labels).options();
        return options.stream().map(Field.Option::id).toList();
    }
}
