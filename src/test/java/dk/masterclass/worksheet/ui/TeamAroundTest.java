package dk.masterclass.worksheet.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.people.TeamRole;
import dk.masterclass.people.TeamRoles;
import dk.masterclass.worksheet.Worksheets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people at one exercise: where the other one is, what the other one has just written, and who may write. */
@BrowserTest
class TeamAroundTest {

    private static final String TRIGGER = "1C/trigger";
    private static final String NOT_THIS = "1C/notThis";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Worksheets worksheets;

    @Autowired
    TeamRoles roles;

    private SharedWorksheet team;

    @BeforeEach
    void foundATeam() {
        team = new SharedWorksheet(fixtures, worksheets);
    }

    @Test
    void aColleagueIsSeenAtTheFieldWithinASecondAndGoneWhenLeavingIt(Visitors visitors) {
        var dina = team.participant(visitors, "1C");
        var kaj = team.colleague(visitors, "1C");
        assertThat(dina.page().locator(".person-mark")).hasCount(2);

        kaj.answer(TRIGGER).focus();
        assertThat(tag(dina, TRIGGER)).hasText("Kaj Kollega er her", within(1000));
        assertThat(tag(kaj, TRIGGER)).hasCount(0);
        assertThat(dina.answer(TRIGGER)).hasAttribute("aria-describedby", Pattern.compile(".* tag-1C\\.trigger$"));

        kaj.answer(NOT_THIS).focus();
        assertThat(tag(dina, NOT_THIS)).hasText("Kaj Kollega er her", within(1000));
        assertThat(tag(dina, TRIGGER)).hasCount(0);

        kaj.page().close();
        assertThat(tag(dina, NOT_THIS)).hasCount(0);
        assertThat(dina.page().locator(".person-mark")).hasCount(1);
    }

    @Test
    void aTagMovesNothing(Visitors visitors) {
        var dina = team.participant(visitors, "1C");
        var before = dina.answer(NOT_THIS).boundingBox();

        team.colleague(visitors, "1C").answer(TRIGGER).focus();

        assertThat(tag(dina, TRIGGER)).isVisible();
        org.assertj.core.api.Assertions.assertThat(dina.answer(NOT_THIS).boundingBox())
                .usingRecursiveComparison()
                .isEqualTo(before);
    }

    @Test
    void aColleaguesWordsAppearInPlaceWhileICarryOnWhereIAm(Visitors visitors) {
        var dina = team.participant(visitors, "1C");
        var kaj = team.colleague(visitors, "1C");
        dina.append(TRIGGER, "Vi mangler folk");
        dina.page().keyboard().press("ArrowLeft");
        var scroll = dina.page().evaluate("scrollY");

        kaj.append(NOT_THIS, "Ingen delepligt.");

        assertThat(dina.answer(NOT_THIS)).hasValue("Ingen delepligt.");
        assertThat(tag(dina, NOT_THIS)).hasText("Kaj Kollega skrev her lige nu");
        dina.page().keyboard().type("x");
        assertThat(dina.answer(TRIGGER)).hasValue("Vi mangler folxk");
        org.assertj.core.api.Assertions.assertThat(dina.page().evaluate("scrollY"))
                .isEqualTo(scroll);
        assertThat(tag(dina, NOT_THIS)).hasText("Kaj Kollega er her");
    }

    @Test
    void whoBecomesAReaderIsToldByWhomAndKeepsWhatIsTyped(Visitors visitors) {
        var kaj = team.colleague(visitors, "1C");
        kaj.append(TRIGGER, "Vi mangler");
        kaj.waitUntilSaved();

        give(team.crew().colleague(), TeamRole.VIEWER);

        assertThat(kaj.page().locator(".access")).containsText("Du er læser i teamet");
        assertThat(kaj.page().locator(".access")).containsText("Dina Deltager gav dig rollen i dag");
        assertThat(kaj.answer(TRIGGER)).not().isEditable();
        assertThat(kaj.answer(TRIGGER)).hasValue("Vi mangler");
        assertThat(kaj.page().locator("[data-action=hand-in]")).isHidden();

        give(team.crew().colleague(), TeamRole.EDITOR);
        assertThat(kaj.page().locator(".access")).hasCount(0);
        kaj.append(TRIGGER, " folk");
        kaj.waitUntilSaved();
        org.assertj.core.api.Assertions.assertThat(team.stored(TRIGGER)).isEqualTo("Vi mangler folk");
    }

    @Test
    void wordsOnTheirWayWhenTheRoleIsTakenAreShownAndSavedOnceItIsGivenBack(Visitors visitors) {
        var kaj = team.colleague(visitors, "1C");
        kaj.page().route("**/api/answers/**", route -> route.abort());
        kaj.append(TRIGGER, "Ikke sendt endnu");
        give(team.crew().colleague(), TeamRole.VIEWER);
        assertThat(kaj.page().locator(".access")).isVisible();

        kaj.page().unroute("**/api/answers/**");
        assertThat(kaj.saveState()).containsText("Ikke gemt – du kan ikke længere skrive her");
        assertThat(kaj.answer(TRIGGER)).hasValue("Ikke sendt endnu");
        org.assertj.core.api.Assertions.assertThat(team.stored(TRIGGER)).isEmpty();

        give(team.crew().colleague(), TeamRole.EDITOR);
        kaj.waitUntilSaved();
        org.assertj.core.api.Assertions.assertThat(team.stored(TRIGGER)).isEqualTo("Ikke sendt endnu");
    }

    private void give(Somebody somebody, TeamRole role) {
        fixtures.as(team.crew().participant(), () -> roles.give(team.crew().team(), somebody.id(), role));
    }

    private static Locator tag(Desktop desktop, String question) {
        return desktop.page().locator("[data-question=\"" + question + "\"] > .name-tag");
    }

    private static LocatorAssertions.HasTextOptions within(int milliseconds) {
        return new LocatorAssertions.HasTextOptions().setTimeout(milliseconds);
    }
}
