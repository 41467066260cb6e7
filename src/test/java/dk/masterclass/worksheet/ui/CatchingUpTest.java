package dk.masterclass.worksheet.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.worksheet.Worksheets;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the server tells an open page gets lost on the way: the page notices, and fetches it. */
@BrowserTest
class CatchingUpTest {

    private static final String TRIGGER = "1C/trigger";
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
    void wordsThatWereNeverToldAppear(Visitors visitors) {
        var dina = team.participant(visitors, "1C");
        hearsNothing(dina);

        team.writeAsColleague(TRIGGER, "Fra en kollega.");
        dina.answer("1C/notThis").focus();

        assertThat(dina.answer(TRIGGER)).hasValue("Fra en kollega.");
        dina.append(TRIGGER, " Og fra mig.");
        dina.waitUntilSaved();
        assertThat(team.stored(TRIGGER)).isEqualTo("Fra en kollega. Og fra mig.");
    }

    @Test
    void rowsThatWereNeverToldComeAndGo(Visitors visitors) {
        team.writeAsColleague(CHANNELS + "/gone", "m");
        var dina = team.participant(visitors, "1A");
        assertThat(dina.rows()).hasCount(1);
        hearsNothing(dina);

        team.remove(CHANNELS + "/gone");
        team.writeAsColleague(CHANNELS + "/second/followers", "640");
        team.writeAsColleague(CHANNELS + "/second", "p");
        team.writeAsColleague(CHANNELS + "/first", "n");
        networkReturns(dina);

        assertThat(dina.rows()).hasCount(2);
        assertThat(dina.rows().nth(0)).hasAttribute("data-address", CHANNELS + "/first");
        assertThat(dina.answer(CHANNELS + "/second/followers")).hasValue("640");
    }

    @Test
    void whatIsNotSavedIsNeverReplaced(Visitors visitors) {
        team.write(TRIGGER, "Vi mangler folk.");
        var dina = team.participant(visitors, "1C");
        hearsNothing(dina);
        dina.cutSaving();
        dina.append(TRIGGER, " Især montører.");
        dina.page().route(Pattern.compile("/api/answers/.*/1C"), route -> route.resume());

        team.writeAsColleague(TRIGGER, "Vi mangler folk. I hele landet.");
        dina.page().waitForResponse(Pattern.compile("/api/answers/.*/1C"), () -> networkReturns(dina));

        assertThat(dina.answer(TRIGGER)).hasValue("Vi mangler folk. Især montører.");
        dina.mendSaving();
        assertThat(dina.conflict()).containsText("Vi mangler folk. I hele landet.");
        assertThat(dina.answer(TRIGGER)).hasValue("Vi mangler folk. Især montører.");
    }

    @Test
    void nobodyReadsWhoHasMissedNothing(Visitors visitors) {
        var dina = team.participant(visitors, "1C");
        var read = new ArrayList<String>();
        dina.page().onRequest(request -> {
            if (request.url().endsWith("/1C") && request.url().contains("/api/answers/")) read.add(request.url());
        });

        team.writeAsColleague(TRIGGER, "Fra en kollega.");
        assertThat(dina.answer(TRIGGER)).hasValue("Fra en kollega.");
        dina.append(TRIGGER, " Og fra mig.");
        dina.waitUntilSaved();
        dina.page()
                .waitForResponse(
                        "**/api/presence/**", () -> dina.answer("1C/notThis").focus());
        hearsNothing(dina);
        team.writeAsColleague(TRIGGER, "Noget andet.");
        networkReturns(dina);
        assertThat(dina.answer(TRIGGER)).hasValue("Noget andet.");

        assertThat(read).hasSize(1);
    }

    private static void hearsNothing(Desktop desktop) {
        desktop.page().evaluate("document.querySelector('worksheet-form').apply = () => {}");
    }

    private static void networkReturns(Desktop desktop) {
        desktop.page().evaluate("dispatchEvent(new Event('online'))");
    }
}
