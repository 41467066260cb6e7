package dk.masterclass.worksheet.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitor;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.worksheet.Worksheets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What was typed outlives the page: closed, crashed, cut off, or in a browser whose clock is wrong. */
@BrowserTest
class JournalTest {

    private static final String TRIGGER = "1C/trigger";
    private static final String WORDS = "w001 w002 w003 w004 w005 w006 w007 w008";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Worksheets worksheets;

    private SharedWorksheet team;

    @BeforeEach
    void foundATeam() {
        team = new SharedWorksheet(fixtures, worksheets);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 50, 200, 400})
    void aTabClosedRightAfterTheLastKeyLosesNothing(int milliseconds, Visitors visitors) {
        var dina = team.participant(visitors, "1C");

        dina.append(TRIGGER, WORDS);
        dina.page().evaluate("pause => new Promise(done => setTimeout(done, pause))", milliseconds);
        dina.page().close(new Page.CloseOptions().setRunBeforeUnload(false));
        var later = again(dina);

        assertThat(later.answer(TRIGGER)).hasValue(WORDS);
        later.waitUntilEverythingIsSaved();
        assertThat(team.stored(TRIGGER)).isEqualTo(WORDS);
    }

    @Test
    void aReloadWhileTheServerCannotBeReachedBringsItBackAndNeverCallsItSaved(Visitors visitors) {
        var dina = team.participant(visitors, "1C");
        dina.cutSaving();

        dina.append(TRIGGER, WORDS);
        assertThat(dina.saveState()).hasText("Ikke gemt – prøver igen");
        dina.page().reload();
        dina.waitUntilOpen();

        assertThat(dina.answer(TRIGGER)).hasValue(WORDS);
        assertThat(dina.saveState()).hasText("Ikke gemt – prøver igen");
        assertThat(team.stored(TRIGGER)).isEmpty();
        dina.mendSaving();
        dina.waitUntilSaved();
        assertThat(team.stored(TRIGGER)).isEqualTo(WORDS);
        assertThat(team.history(TRIGGER)).containsExactly(WORDS);
    }

    @Test
    void aChangeWhoseAnswerGotLostCountsOnceAfterACrash(Visitors visitors) {
        var dina = team.participant(visitors, "1C");
        dina.loseAnswers();

        dina.append(TRIGGER, WORDS);
        assertThat(dina.saveState()).hasText("Ikke gemt – prøver igen");
        assertThat(team.stored(TRIGGER)).isEqualTo(WORDS);
        team.write(TRIGGER, WORDS + " og en kollega");
        crash(dina);
        var later = again(dina);
        later.waitUntilEverythingIsSaved();

        assertThat(later.answer(TRIGGER)).hasValue(WORDS + " og en kollega");
        assertThat(later.conflict()).hasCount(0);
        assertThat(team.history(TRIGGER)).containsExactly(WORDS + " og en kollega", WORDS);
    }

    @Test
    void everyKindOfAnswerComesBackAfterACrash(Visitors visitors) {
        var dina = team.participant(visitors, "1C");
        dina.cutSaving();
        dina.append(TRIGGER, "En tekst");
        dina.answer("1C/gainsEmp").locator("input").nth(1).check();
        dina.answer("1C/gainsOrg")
                .locator("li")
                .nth(2)
                .locator("button")
                .first()
                .press("Alt+ArrowUp");
        var third = dina.answer("1C/gainsOrg").locator("li").nth(1).getAttribute("data-option");
        var second = dina.answer("1C/gainsEmp").locator("input").nth(1).inputValue();
        dina.waitUntilKept(3);
        crash(dina);
        var later = again(dina);
        later.waitUntilEverythingIsSaved();

        assertThat(team.stored(TRIGGER)).isEqualTo("En tekst");
        assertThat(team.options("1C/gainsEmp")).containsExactly(second);
        assertThat(team.options("1C/gainsOrg")).element(1).isEqualTo(third);
        assertThat(later.answer("1C/gainsEmp").locator("input").nth(1)).isChecked();
    }

    @Test
    void everyKindOfCellComesBackAfterACrash(Visitors visitors) {
        team.write("2C/topics/strom", "m");
        team.write("2C/topics/strom/topic", "Strøm");
        team.write("5B/ambassadors/karsten", "m");
        var karsten = "5B/ambassadors/karsten/";
        var dina = team.participant(visitors, "5B");
        dina.cutSaving();
        dina.answer(karsten + "who").locator("input").first().fill("Karsten");
        dina.answer(karsten + "saidYes").selectOption("ja");
        dina.answer(karsten + "managerInformedOn").fill("07.06.2027");
        dina.answer(karsten + "wish").locator("input[value='4']").check();
        dina.answer(karsten + "role").selectOption("formidler");
        dina.answer(karsten + "topics").locator("input[value=strom]").check();
        dina.answer(karsten + "network").fill("1.200");
        dina.waitUntilKept(7);
        crash(dina);
        var later = Desktop.of(new Visitor(dina.page().context().newPage()), "5B");
        later.waitUntilEverythingIsSaved();

        assertThat(later.answer(karsten + "who").locator("input").first()).hasValue("Karsten");
        assertThat(team.stored(karsten + "saidYes")).isEqualTo("ja");
        assertThat(team.stored(karsten + "managerInformedOn")).isEqualTo("07.06.2027");
        assertThat(team.stored(karsten + "wish")).isEqualTo("4");
        assertThat(team.stored(karsten + "role")).isEqualTo("formidler");
        assertThat(team.options(karsten + "topics")).containsExactly("strom");
        assertThat(team.stored(karsten + "network")).isEqualTo("1.200");
    }

    @Test
    void amountsAndSharesComeBackAfterACrash(Visitors visitors) {
        var dina = team.participant(visitors, "8A");
        dina.cutSaving();
        dina.answer("8A/overlap").fill("32,5");
        dina.answer("8A/cpm").fill("1.240,50");
        dina.answer("8A/scenarios/forventet/view").fill("11");
        dina.waitUntilKept(3);
        crash(dina);
        var later = Desktop.of(new Visitor(dina.page().context().newPage()), "8A");
        later.waitUntilEverythingIsSaved();

        assertThat(team.stored("8A/overlap")).isEqualTo("32,5");
        assertThat(team.stored("8A/cpm")).isEqualTo("1.240,50");
        assertThat(team.stored("8A/scenarios/forventet/view")).isEqualTo("11");
    }

    @Test
    void rowsAddedMovedAndRemovedComeBackAfterACrash(Visitors visitors) {
        var dina = team.participant(visitors, "1A");
        for (String followers : List.of("1", "2", "3")) {
            dina.button("Tilføj kanal").click();
            dina.page().keyboard().press("Tab");
            dina.page().keyboard().type(followers);
        }
        dina.waitUntilSaved();
        dina.cutSaving();
        dina.rows().nth(2).getByText("Flyt op").click();
        dina.rows().nth(0).getByText("Fjern").click();
        dina.button("Tilføj kanal").click();
        dina.page().keyboard().press("Tab");
        dina.page().keyboard().type("4");
        dina.waitUntilKept(4);
        crash(dina);
        var later = Desktop.of(new Visitor(dina.page().context().newPage()), "1A");
        later.waitUntilEverythingIsSaved();

        assertThat(later.rows()).hasCount(3);
        assertThat(team.column("1A/channels", "followers")).containsExactly("3", "2", "4");
    }

    @Test
    void aClockThatJumpsChangesNothing(Visitors visitors) {
        var dina = team.participant(visitors, "1C");
        dina.page().context().addInitScript("Date.now = () => 0;");
        dina.cutSaving();
        dina.append(TRIGGER, "Før. ");
        crash(dina);
        var later = again(dina);
        later.cutSaving();
        later.append(TRIGGER, "Efter.");
        crash(later);
        var last = again(later);
        last.waitUntilEverythingIsSaved();

        assertThat(team.stored(TRIGGER)).isEqualTo("Før. Efter.");
    }

    @Test
    void nobodyElseCanReadWhatLiesInTheBrowser(Visitors visitors) {
        var dina = team.participant(visitors, "1C");
        dina.cutSaving();
        dina.append(TRIGGER, "Fortroligt kladdeord");
        assertThat(dina.saveState()).hasText("Ikke gemt – prøver igen");
        assertThat(dina.everythingInTheBrowser()).isNotEmpty().noneMatch(row -> row.contains("Fortroligt"));
        var context = dina.page().context();
        crash(dina);
        context.clearCookies();

        var kaj = Desktop.of(
                new Visitor(context.newPage()).signIn(team.crew().colleague().email(), Visitors.PASSWORD), "1C");
        assertThat(kaj.saveState()).hasText("Alt er gemt");
        assertThat(kaj.answer(TRIGGER)).hasValue("");
        kaj.page().close();
        context.clearCookies();
        var back = Desktop.of(
                new Visitor(context.newPage()).signIn(team.crew().participant().email(), Visitors.PASSWORD), "1C");
        back.waitUntilEverythingIsSaved();

        assertThat(team.stored(TRIGGER)).isEqualTo("Fortroligt kladdeord");
    }

    private static Desktop again(Desktop before) {
        return Desktop.of(new Visitor(before.page().context().newPage()), "1C");
    }

    /** Gone without a word: the page can do nothing at its end. */
    private static void crash(Desktop desktop) {
        assertThat(desktop.saveState()).hasText("Ikke gemt – prøver igen");
        assertThatThrownBy(() -> desktop.page().navigate("chrome://crash")).hasMessageContaining("crash");
        desktop.page().close();
    }
}
