package dk.masterclass.worksheet.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitor;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.worksheet.Worksheets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A library of nearly two hundred rows: light, found one's way in, and as safe as a short table. */
@BrowserTest
class LongTableTest {

    private static final String LIBRARY = "6B/library";
    private static final int ROWS = 180;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Worksheets worksheets;

    private SharedWorksheet team;

    @BeforeEach
    void foundATeamWithALibrary() {
        team = new SharedWorksheet(fixtures, worksheets);
        team.writeAll(IntStream.range(0, ROWS)
                .boxed()
                .flatMap(number -> Stream.of(
                        Map.entry(row(number), "m%03d".formatted(number)),
                        Map.entry(row(number) + "/title", "Stykke om vagt " + (ROWS - number)),
                        Map.entry(row(number) + "/status", number % 2 == 0 ? "klar" : "ide")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void twoHundredRowsAreSearchedSortedOpenedAndWrittenIn(Visitors visitors) {
        var dina = team.participant(visitors, "6B");
        assertThat(dina.rows()).hasCount(ROWS);
        assertThat(dina.page().locator(".cells")).hasCount(0);
        new Visitor(dina.page()).assertAccessible();

        dina.page().getByLabel("Søg i rækkerne").fill("vagt 17");
        assertThat(seen(dina)).hasCount(12);
        dina.page().getByLabel("Vis sorteret efter").selectOption("title");
        assertThat(titles(dina).first()).hasText("Stykke om vagt 17");
        assertThat(dina.announced()).containsText("Her vises 12 af 180 rækker.");
        titles(dina).first().click();
        assertThat(dina.button("Flyt op")).isDisabled();
        dina.answer(row(ROWS - 17) + "/title").fill("Om natten");
        dina.waitUntilSaved();
        new Visitor(dina.page()).assertAccessible();
        printedAsTextWithEveryRow(dina, 12);

        dina.button("Vis i egen rækkefølge").click();
        assertThat(seen(dina)).hasCount(ROWS);
        assertThat(dina.button("Flyt op")).isEnabled();
        assertThat(team.column(LIBRARY, "title"))
                .startsWith("Stykke om vagt 180")
                .endsWith("Stykke om vagt 1")
                .element(ROWS - 17)
                .isEqualTo("Om natten");

        dina.button("Aflever 6B").click();
        assertThat(dina.page().locator(".missing li")).hasCount(31);
        dina.page().locator(".missing a").nth(20).click();
        assertThat(dina.page().locator(".table-row.is-open .answer:focus-within, .table-row.is-open .answer:focus"))
                .hasCount(1);
    }

    private static void printedAsTextWithEveryRow(Desktop desktop, int rows) {
        var page = desktop.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator(".table-row:visible .cells")).hasCount(rows);
        assertThat(page.locator(".on-paper:visible").getByText("Om natten")).hasCount(1);
        assertThat(page.locator("worksheet-form :is([type=text], textarea, select, button:not(.row-toggle)):visible"))
                .hasCount(0);
        page.evaluate("() => dispatchEvent(new Event('afterprint'))");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page.locator(".on-paper")).hasCount(0);
        assertThat(page.locator(".cells")).hasCount(1);
    }

    @Test
    void rowsThatNobodyOpenedAreFilledByPastingHeardOfRemovedAndBroughtBack(Visitors visitors) {
        var dina = team.participant(visitors, "6B");
        var last = titles(dina).last();
        last.click();
        var pasted =
                IntStream.range(0, 20).mapToObj(number -> "Indsat " + number).collect(Collectors.joining("\n"));
        dina.answer(row(ROWS - 1) + "/title").evaluate(SpreadsheetTest.PASTE, pasted);
        assertThat(dina.rows()).hasCount(ROWS + 19);
        assertThat(titles(dina).last()).hasText("Indsat 19");
        dina.waitUntilEverythingIsSaved();
        assertThat(team.column(LIBRARY, "title")).hasSize(ROWS + 19).endsWith("Indsat 18", "Indsat 19");

        team.writeAsColleague(row(3) + "/title", "Det skrev Kaj");
        assertThat(titles(dina).nth(3)).hasText("Det skrev Kaj");
        titles(dina).nth(3).click();
        assertThat(dina.answer(row(3) + "/title")).hasValue("Det skrev Kaj");
        assertThat(dina.page().locator(".cells")).hasCount(1);

        dina.rows().nth(3).getByText("Fjern").click();
        assertThat(dina.rows()).hasCount(ROWS + 18);
        dina.waitUntilEverythingIsSaved();
        team.writeAsColleague(row(3) + "/title", "Det skrev Kaj bagefter");
        dina.button("Fortryd").click();
        assertThat(dina.answer(row(3) + "/title")).hasValue("Det skrev Kaj bagefter");
        dina.answer(row(3) + "/title").press("Enter");
        assertThat(dina.answer(row(4) + "/title")).isFocused();
        dina.waitUntilEverythingIsSaved();
        assertThat(team.column(LIBRARY, "title")).element(3).isEqualTo("Det skrev Kaj bagefter");
    }

    @Test
    void whatWasNotSavedComesBackInARowThatIsFolded(Visitors visitors) {
        var visitor = visitors.signIn(team.crew().participant().email());
        var dina = Desktop.of(visitor, "6B");
        titles(dina).nth(7).click();
        dina.cutSaving();
        dina.answer(row(7) + "/title").fill("Ikke gemt endnu");
        dina.waitUntilKept(1);
        dina.page().evaluate("() => sessionStorage.clear()");
        dina.page().reload();

        assertThat(titles(dina).nth(7)).hasText("Ikke gemt endnu");
        assertThat(dina.page().locator(".stranded")).hasCount(0);
        dina.mendSaving();
        dina.page().reload();
        dina.waitUntilOpen();
        dina.waitUntilEverythingIsSaved();
        assertThat(team.stored(row(7) + "/title")).isEqualTo("Ikke gemt endnu");
    }

    @Test
    void onAPhoneTheListGivesWayToTheRowThatIsOpen(Visitors visitors) {
        var dina = Desktop.of(visitors.signInOnPhone(team.crew().participant().email()), "6B");
        assertThat(dina.rows().nth(100)).isVisible();

        titles(dina).nth(1).click();
        assertThat(dina.page().locator(".browse-place")).hasText("Stykke 2 af 180");
        assertThat(dina.rows().nth(0)).isHidden();
        new Visitor(dina.page()).assertAccessible();
        dina.button("Næste").click();
        assertThat(dina.answer(row(2) + "/title")).isVisible();
        assertThat(dina.rows().nth(1)).isHidden();
        dina.button("Alle rækker").click();
        assertThat(dina.rows().nth(0)).isVisible();
        assertThat(dina.page().locator(".cells")).hasCount(0);
    }

    private static String row(int number) {
        return LIBRARY + "/piece%03d".formatted(number);
    }

    private static Locator seen(Desktop desktop) {
        return desktop.page().locator(".table-row:visible");
    }

    private static Locator titles(Desktop desktop) {
        return desktop.page().locator(".table-row:visible .row-called");
    }
}
