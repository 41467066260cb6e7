package dk.masterclass.worksheet.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.worksheet.Worksheets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people write in one exercise: what is seen, joined, and left to them to decide. */
@BrowserTest
class WritingTogetherTest {

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
    void aColleagueSeesItInTheFieldAndInTheDocumentWithoutReloading(Visitors visitors) {
        var dina = team.participant(visitors, "1C");
        var kaj = team.colleague(visitors, "1C");
        assertThat(dina.page().locator(".person-mark")).hasCount(2);

        dina.append("1C/whySentence", "Fagfolk møder vores fagfolk.");

        assertThat(kaj.answer("1C/whySentence")).hasValue("Fagfolk møder vores fagfolk.");
        assertThat(kaj.document().locator("[data-source='1C/whySentence']").first())
                .hasText("Fagfolk møder vores fagfolk.");
    }

    @Test
    void editsAtDifferentPlacesOfOneTextAreJoined(Visitors visitors) {
        team.write(TRIGGER, "Første sætning. Anden sætning. Tredje sætning.");
        var dina = team.participant(visitors, "1C");
        var kaj = team.colleague(visitors, "1C");

        kaj.goOffline();
        kaj.append(TRIGGER, " Bagerst.");
        dina.prepend(TRIGGER, "Forrest: ");
        dina.waitUntilSaved();
        kaj.goOnline();
        kaj.waitUntilSaved();

        var joined = "Forrest: Første sætning. Anden sætning. Tredje sætning. Bagerst.";
        assertThat(team.stored(TRIGGER)).isEqualTo(joined);
        assertThat(kaj.answer(TRIGGER)).hasValue(joined);
        assertThat(dina.answer(TRIGGER)).hasValue(joined);
        assertThat(kaj.conflict()).hasCount(0);
    }

    @Test
    void editsAtTheSamePlaceAreKeptBothUntilSomebodyChooses(Visitors visitors) {
        team.write(TRIGGER, "Vi mangler folk.");
        var dina = team.participant(visitors, "1C");
        var kaj = team.colleague(visitors, "1C");

        bothWriteAtTheEnd(dina, kaj);

        assertThat(kaj.conflict()).containsText("Dina Deltager");
        assertThat(kaj.conflict()).containsText("Vi mangler folk. Især montører.");
        assertThat(kaj.conflict()).containsText("Vi mangler folk. I hele landet.");
        assertThat(kaj.saveState()).containsText("Konflikt");
        kaj.button("Behold min").click();
        kaj.waitUntilSaved();
        assertThat(team.stored(TRIGGER)).isEqualTo("Vi mangler folk. Især montører.");
        assertThat(team.history(TRIGGER)).contains("Vi mangler folk. I hele landet.");
    }

    @Test
    void takingTheirsShowsTheirs(Visitors visitors) {
        team.write(TRIGGER, "Vi mangler folk.");
        var dina = team.participant(visitors, "1C");
        var kaj = team.colleague(visitors, "1C");
        bothWriteAtTheEnd(dina, kaj);

        kaj.button("Tag deres").click();
        kaj.page().keyboard().press("Tab");

        assertThat(kaj.answer(TRIGGER)).hasValue("Vi mangler folk. I hele landet.");
        assertThat(kaj.conflict()).hasCount(0);
    }

    @Test
    void bothTextsAreJoinedInAFieldAndSavedWhenTheirWriterIsContent(Visitors visitors) {
        team.write(TRIGGER, "Vi mangler folk.");
        var dina = team.participant(visitors, "1C");
        var kaj = team.colleague(visitors, "1C");
        bothWriteAtTheEnd(dina, kaj);
        assertThat(kaj.conflict().locator("mark").first()).hasText("Især montører.");

        kaj.button("Flet").click();
        assertThat(kaj.page().locator(".conflict-joined")).hasValue("Vi mangler folk. Især montører. I hele landet.");
        kaj.page().keyboard().press("Control+End");
        kaj.page().keyboard().type(" Nu.");
        kaj.button("Gem den flettede").click();
        kaj.waitUntilSaved();

        assertThat(team.stored(TRIGGER)).isEqualTo("Vi mangler folk. Især montører. I hele landet. Nu.");
        assertThat(dina.answer(TRIGGER)).hasValue("Vi mangler folk. Især montører. I hele landet. Nu.");
    }

    @Test
    void aColleaguesWordsComeInWithoutMovingTheCaretOrThePage(Visitors visitors) {
        team.write(TRIGGER, "Første sætning. Anden sætning.");
        var dina = team.participant(visitors, "1C");
        var kaj = team.colleague(visitors, "1C");
        var below = kaj.answer("1C/whySentence");
        below.focus();
        kaj.answer(TRIGGER).evaluate("field => { field.focus(); field.setSelectionRange(16, 21); }");

        dina.prepend(TRIGGER, "Forrest: ");
        assertThat(kaj.answer(TRIGGER)).hasValue("Forrest: Første sætning. Anden sætning.");
        assertThat(kaj.answer(TRIGGER).evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)"))
                .isEqualTo("Anden");
        below.focus();
        var before = below.boundingBox().y;
        dina.prepend(TRIGGER, "En linje\n".repeat(12));
        assertThat(kaj.answer(TRIGGER)).hasValue(Pattern.compile("(En linje\\s){12}Forrest.*"));

        assertThat(below.boundingBox().y).isCloseTo(before, within(2.0));
    }

    /** Kaj's words wait while Dina's are saved. */
    private static void bothWriteAtTheEnd(Desktop dina, Desktop kaj) {
        kaj.goOffline();
        kaj.append(TRIGGER, " Især montører.");
        dina.append(TRIGGER, " I hele landet.");
        dina.waitUntilSaved();
        kaj.goOnline();
        assertThat(kaj.conflict()).isVisible();
    }
}
