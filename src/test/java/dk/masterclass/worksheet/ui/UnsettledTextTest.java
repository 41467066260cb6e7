package dk.masterclass.worksheet.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.worksheet.Worksheets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Text that can't be saved as it is stays where it can be seen, until its writer has decided. */
@BrowserTest
class UnsettledTextTest {

    private static final String TRIGGER = "1C/trigger";

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
    void aConflictStandsThereAgainAfterAReload(Visitors visitors) {
        team.write(TRIGGER, "Vi mangler folk.");
        var dina = team.participant(visitors, "1C");
        dina.cutSaving();
        dina.append(TRIGGER, " Især montører.");
        assertThat(dina.saveState()).hasText("Ikke gemt – prøver igen");
        team.writeAsColleague(TRIGGER, "Vi mangler folk. I hele landet.");
        dina.mendSaving();
        assertThat(dina.conflict()).containsText("Kaj Kollega");
        dina.page().reload();
        dina.waitUntilOpen();

        assertThat(dina.answer(TRIGGER)).hasValue("Vi mangler folk. Især montører.");
        assertThat(dina.saveState()).containsText("Konflikt");
        assertThat(dina.conflict()).containsText("Vi mangler folk. I hele landet.");
        dina.button("Flet").click();
        dina.button("Gem den flettede").click();
        dina.waitUntilSaved();
        assertThat(team.stored(TRIGGER)).isEqualTo("Vi mangler folk. Især montører. I hele landet.");
    }

    @Test
    void aConflictOfAChoiceAndOfARowIsDecidedToo(Visitors visitors) {
        var dina = team.participant(visitors, "1A");
        dina.button("Tilføj kanal").click();
        dina.waitUntilSaved();
        var kaj = team.colleague(visitors, "1A");
        kaj.goOffline();
        kaj.rows().getByText("Fjern").click();
        kaj.answer("1A/orgType").locator("input").nth(0).check();
        kaj.answer("1A/sector").locator("input").nth(0).check();
        dina.button("Tilføj kanal").click();
        dina.rows().nth(0).getByText("Flyt ned").click();
        dina.answer("1A/orgType").locator("input").nth(1).check();
        dina.answer("1A/sector").locator("input").nth(1).check();
        dina.waitUntilSaved();
        kaj.goOnline();

        assertThat(kaj.conflict()).hasCount(3);
        conflictAt(kaj, "1A/sector").getByText("Flet").click();
        conflictAt(kaj, "1A/orgType").getByText("Behold min").click();
        assertThat(kaj.conflict()).hasCount(1);
        assertThat(kaj.conflict()).containsText("Rækken er fjernet.");
        kaj.conflict().getByText("Tag deres").click();
        kaj.waitUntilEverythingIsSaved();

        assertThat(kaj.rows()).hasCount(2);
        assertThat(team.options("1A/sector")).hasSize(2);
        assertThat(dina.answer("1A/orgType").locator("input").nth(0)).isChecked();
    }

    @Test
    void aPasteOfFiftyThousandCharactersIsKeptAndSaidAndHoldsNothingBack(Visitors visitors) {
        var dina = team.participant(visitors, "1C");
        var pasted = "æ".repeat(50_000);

        dina.answer(TRIGGER).fill(pasted);
        dina.append("1C/whySentence", "Alt andet bliver gemt.");
        assertThat(dina.saveState()).hasText("Ét svar er ikke gemt");
        assertThat(dina.page().locator(".question-hint.is-strong")).containsText("30.000 for mange");
        dina.page().waitForCondition(() -> team.stored("1C/whySentence").equals("Alt andet bliver gemt."));
        dina.page().reload();
        dina.waitUntilOpen();

        assertThat(dina.answer(TRIGGER)).hasValue(pasted);
        assertThat(dina.saveState()).hasText("Ét svar er ikke gemt");
        assertThat(dina.page().locator(".question-hint.is-strong")).containsText("30.000 for mange");
        dina.answer(TRIGGER).fill("æ".repeat(500));
        dina.waitUntilSaved();
        assertThat(team.stored(TRIGGER)).hasSize(500);
    }

    @Test
    void textWhoseRowIsGoneIsShownUntilItIsThrownAway(Visitors visitors) {
        var dina = team.participant(visitors, "1A");
        dina.button("Tilføj kanal").click();
        dina.waitUntilSaved();
        dina.cutSaving();
        dina.rows().locator("[data-kind=number]").first().fill("3.900");
        assertThat(dina.saveState()).hasText("Ikke gemt – prøver igen");
        team.remove(dina.rows().first().getAttribute("data-address"));
        dina.page().reload();
        dina.waitUntilOpen();

        var panel = dina.page().locator(".stranded");
        assertThat(panel).containsText("En anden har fjernet rækken");
        assertThat(panel).containsText("3.900");
        assertThat(panel).containsText(Pattern.compile("1A · Kanal 1 · .*"));
        dina.button("Smid væk").click();
        dina.button("Nej, behold den").click();
        assertThat(panel).isVisible();
        dina.button("Smid væk").click();
        dina.button("Ja, smid den væk").click();
        assertThat(panel).hasCount(0);
        dina.mendSaving();
        dina.page().reload();
        dina.waitUntilOpen();
        assertThat(panel).hasCount(0);
    }

    @Test
    void theStateIsSpokenOncePerChange(Visitors visitors) {
        var dina = team.participant(visitors, "1C");
        dina.page().evaluate("""
                () => { window.spoken = [];
                  new MutationObserver(() => spoken.push(document.querySelector('.save-voice').textContent))
                    .observe(document.querySelector('.save-voice'), {childList: true, subtree: true, characterData: true}); }""");

        dina.append(TRIGGER, "I fred og ro.");
        dina.waitUntilSaved();
        dina.cutSaving();
        dina.append(TRIGGER, " Uden net.");
        assertThat(dina.saveState()).hasText("Ikke gemt – prøver igen");
        dina.append(TRIGGER, " Stadig uden.");
        dina.mendSaving();
        dina.waitUntilSaved();

        assertThat(dina.page().evaluate("() => spoken.join('; ')")).isEqualTo("Ikke gemt – prøver igen; Alt er gemt");
    }

    private static Locator conflictAt(Desktop desktop, String address) {
        return desktop.page().locator("[data-part=\"conflict " + address + "\"]");
    }
}
