package dk.masterclass.worksheet.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.worksheet.Worksheets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is more than typing: rows, ranks, counted choices, and all of it on a phone. */
@BrowserTest
class RowsAndRanksTest {

    private static final String CHANNELS = "1A/channels";

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
    void rowsAreAddedMovedRemovedAndBroughtBack(Visitors visitors) {
        var dina = team.participant(visitors, "1A");

        dina.button("Tilføj kanal").click();
        dina.page().keyboard().press("Tab");
        dina.page().keyboard().type("3.900");
        dina.button("Tilføj kanal").click();
        dina.page().keyboard().press("Tab");
        dina.page().keyboard().type("640");
        assertThat(dina.rows()).hasCount(2);
        dina.rows().nth(1).getByText("Flyt op").click();
        dina.waitUntilSaved();
        assertThat(team.column(CHANNELS, "followers")).containsExactly("640", "3.900");

        dina.rows().nth(0).getByText("Fjern").click();
        assertThat(dina.rows()).hasCount(1);
        assertThat(dina.announced()).hasText("Kanal 1 er fjernet");
        dina.waitUntilSaved();
        dina.button("Fortryd").click();
        assertThat(dina.rows()).hasCount(2);
        assertThat(dina.rows().nth(0).locator("[data-kind=number]").first()).hasValue("640");
        dina.waitUntilSaved();
        assertThat(team.column(CHANNELS, "followers")).containsExactly("640", "3.900");
    }

    @Test
    void aColleaguesRowAppearsAndGoes(Visitors visitors) {
        var dina = team.participant(visitors, "1A");
        var kaj = team.colleague(visitors, "1A");

        dina.button("Tilføj kanal").click();
        dina.page().keyboard().press("Tab");
        dina.page().keyboard().type("77");
        assertThat(kaj.rows().locator("[data-kind=number]").first()).hasValue("77");
        dina.rows().getByText("Fjern").click();

        assertThat(kaj.rows()).hasCount(0);
    }

    @Test
    void aRowThatAColleagueRemovesUnderMyHandsIsMineToKeep(Visitors visitors) {
        var dina = team.participant(visitors, "1A");
        var kaj = team.colleague(visitors, "1A");
        dina.button("Tilføj kanal").click();
        dina.page().keyboard().press("Tab");
        dina.page().keyboard().type("77");
        assertThat(kaj.rows()).hasCount(1);

        kaj.rows().getByText("Fjern").click();
        assertThat(dina.page().locator(".row-gone")).isVisible();
        assertThat(team.column(CHANNELS, "followers")).isEmpty();
        dina.page().keyboard().type("0");
        dina.button("Behold rækken").click();
        dina.waitUntilEverythingIsSaved();

        assertThat(kaj.rows().locator("[data-kind=number]").first()).hasValue("770");
        assertThat(team.column(CHANNELS, "followers")).containsExactly("770");
    }

    @Test
    void aRankIsMadeByKeyboardAlone(Visitors visitors) {
        var dina = team.participant(visitors, "1C");
        var list = dina.answer("1C/gainsOrg").locator("li");
        var third = list.nth(2).getAttribute("data-option");

        list.nth(2).locator("button").first().focus();
        dina.page().keyboard().press("Alt+ArrowUp");
        dina.page().keyboard().press("Alt+ArrowUp");

        assertThat(dina.announced()).hasText(Pattern.compile(".* står nu som nummer 1 af 7"));
        dina.waitUntilSaved();
        assertThat(team.options("1C/gainsOrg")).hasSize(7).startsWith(third);
    }

    @Test
    void aRankIsMadeByDragging(Visitors visitors) {
        var dina = team.participant(visitors, "1C");
        var list = dina.answer("1C/gainsOrg").locator("li");
        var first = list.nth(0).getAttribute("data-option");
        var from = list.nth(0).locator(".rank-grip");
        from.scrollIntoViewIfNeeded();
        var start = from.boundingBox();
        var end = list.nth(2).boundingBox();

        dina.page().mouse().move(start.x + 10, start.y + 10);
        dina.page().mouse().down();
        dina.page().mouse().move(start.x + 10, end.y + end.height - 4);
        dina.page().mouse().up();
        dina.waitUntilSaved();

        assertThat(team.options("1C/gainsOrg")).hasSize(7).element(2).isEqualTo(first);
    }

    @Test
    void exactlyThreeIsCountedAlong(Visitors visitors) {
        var dina = team.participant(visitors, "1C");
        var boxes = dina.answer("1C/gainsEmp").locator("input");

        boxes.nth(0).check();
        boxes.nth(1).check();

        assertThat(dina.answer("1C/gainsEmp").locator(".choices-count")).hasText("2 af 3 valgt");
        assertThat(dina.announced()).hasText("2 af 3 valgt");
    }

    @Test
    void onAPhoneOneRowAndOnePaneAreShownAtATime(Visitors visitors) {
        var visitor = visitors.signInOnPhone(team.crew().participant().email());
        var dina = Desktop.of(visitor, "1A");
        dina.button("Tilføj kanal").click();
        dina.button("Tilføj kanal").click();

        assertThat(dina.page().locator(".browse-place")).hasText("Kanal 2 af 2");
        assertThat(dina.rows().nth(0)).isHidden();
        dina.button("Forrige").click();
        assertThat(dina.rows().nth(0)).isVisible();
        assertThat(dina.rows().nth(1)).isHidden();
        assertThat(dina.document()).isHidden();
        dina.button("Dokument").click();
        assertThat(dina.document()).isVisible();
        assertThat(dina.page().locator("h1")).isHidden();
    }
}
