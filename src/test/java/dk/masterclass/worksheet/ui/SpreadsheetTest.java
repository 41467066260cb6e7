package dk.masterclass.worksheet.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.worksheet.Worksheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tables as people know them from a spreadsheet, and rows that others build on. */
@BrowserTest
class SpreadsheetTest {

    static final String PASTE = """
            (element, text) => {
              element.focus();
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/plain', text);
              const event = new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true});
              return element.dispatchEvent(event);
            }""";

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
    void cellsOfASpreadsheetFillRowsAndMakeNewOnes(Visitors visitors) {
        var dina = team.participant(visitors, "1A");
        dina.button("Tilføj kanal").click();

        var first = dina.rows().first().locator(".answer").first();
        first.evaluate(PASTE, "linkedin\t3.900\t8\tLavt\r\nFacebook\t2.150\t\tspøjst\r\n");

        assertThat(dina.rows()).hasCount(2);
        assertThat(dina.announced()).hasText("6 celler er sat ind, og 1 passede ikke ind.");
        dina.waitUntilSaved();
        assertThat(team.column(CHANNELS, "channel")).containsExactly("linkedin", "facebook");
        assertThat(team.column(CHANNELS, "followers")).containsExactly("3.900", "2.150");
        assertThat(team.column(CHANNELS, "engagement")).containsExactly("lav", "");
    }

    @Test
    void aTextOfOneCellIsPastedAsEver(Visitors visitors) {
        var dina = team.participant(visitors, "1A");
        dina.button("Tilføj kanal").click();

        var isLeftToTheBrowser =
                dina.rows().locator("[data-kind=number]").first().evaluate(PASTE, "3.900");

        assertThat(isLeftToTheBrowser).isEqualTo(true);
    }

    @Test
    void enterGoesDownAndARowIsCopiedBelowItself(Visitors visitors) {
        var dina = team.participant(visitors, "1A");
        dina.button("Tilføj kanal").click();
        dina.rows().first().locator("[data-kind=number]").first().fill("640");
        dina.rows().first().getByText("Kopiér").click();
        assertThat(dina.rows()).hasCount(2);
        assertThat(dina.rows().nth(1).locator("[data-kind=number]").first()).hasValue("640");

        dina.rows().first().locator("[data-kind=number]").first().press("Enter");
        dina.page().keyboard().type("5");
        dina.page().keyboard().press("Shift+Enter");
        dina.page().keyboard().press("End");
        dina.page().keyboard().type("0");

        dina.waitUntilSaved();
        assertThat(team.column(CHANNELS, "followers")).containsExactly("6400", "6405");
    }

    @Test
    void whoRemovesARowOthersBuildOnIsToldAndTheyKeepIt(Visitors visitors) {
        var dina = team.participant(visitors, "2A");
        dina.button("Tilføj mål").click();
        dina.rows().first().locator("[data-kind=short]").first().fill("Flere søger");
        dina.waitUntilSaved();
        var audiences = team.participant(visitors, "2B");
        audiences.button("Tilføj målgruppe").click();
        audiences.rows().getByText("Flere søger").click();
        audiences.waitUntilSaved();

        dina.page().reload();
        dina.waitUntilOpen();
        dina.rows().getByText("Fjern").click();
        assertThat(dina.rows().locator(".row-used")).containsText("Øvelse 2B bygger på rækken");
        dina.button("Behold rækken").click();
        assertThat(dina.rows()).hasCount(1);
        dina.rows().getByText("Fjern").click();
        dina.button("Fjern alligevel").click();
        assertThat(dina.rows()).hasCount(0);
        dina.waitUntilSaved();

        assertThat(audiences.rows().locator("[data-kind=ref] .choice")).hasText("Kilden er fjernet: Flere søger");
        assertThat(audiences.rows().locator("[data-kind=ref] input")).isChecked();
    }
}
