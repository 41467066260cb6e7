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
        kaj.answer(TRIGGER).focus();

        dina.prepend(TRIGGER, "Forrest: ");
        dina.waitUntilSaved();
        assertThat(kaj.page().locator(".waiting")).containsText("Dina Deltager har også skrevet her");
        assertThat(kaj.answer(TRIGGER)).hasValue("Første sætning. Anden sætning. Tredje sætning.");
        kaj.append(TRIGGER, " Bagerst.");
        kaj.waitUntilSaved();

        var joined = "Forrest: Første sætning. Anden sætning. Tredje sætning. Bagerst.";
        assertThat(team.stored(TRIGGER)).isEqualTo(joined);
        kaj.answer(TRIGGER).blur();
        dina.answer(TRIGGER).blur();
        assertThat(kaj.answer(TRIGGER)).hasValue(joined);
        assertThat(dina.answer(TRIGGER)).hasValue(joined);
        assertThat(kaj.conflict()).hasCount(0);
    }

    @Test
    void editsAtTheSamePlaceAreKeptBothUntilSomebodyChooses(Visitors visitors) {
        team.write(TRIGGER, "Vi mangler folk.");
        var dina = team.participant(visitors, "1C");
        var kaj = team.colleague(visitors, "1C");
        kaj.answer(TRIGGER).focus();

        dina.append(TRIGGER, " I hele landet.");
        dina.waitUntilSaved();
        kaj.append(TRIGGER, " Især montører.");

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
        kaj.answer(TRIGGER).focus();
        dina.append(TRIGGER, " I hele landet.");
        dina.waitUntilSaved();
        kaj.append(TRIGGER, " Især montører.");

        kaj.button("Tag deres").click();
        kaj.page().keyboard().press("Tab");

        assertThat(kaj.answer(TRIGGER)).hasValue("Vi mangler folk. I hele landet.");
        assertThat(kaj.conflict()).hasCount(0);
    }
}
