package dk.masterclass.worksheet.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitor;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.worksheet.Worksheets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One person has the same exercise open twice. */
@BrowserTest
class TwoTabsTest {

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
    void bothTabsShowTheSameTextAndStateAndTakeTurns(Visitors visitors) {
        var first = team.participant(visitors, "1C");
        var second = otherTab(first);

        first.append(TRIGGER, "Fra den første. ");
        assertThat(second.answer(TRIGGER)).hasValue("Fra den første. ");
        first.waitUntilSaved();
        assertThat(second.saveState()).hasText(Pattern.compile("Gemt kl\\. .*"));
        second.append(TRIGGER, "Fra den anden. ");
        assertThat(first.answer(TRIGGER)).hasValue("Fra den første. Fra den anden. ");
        first.append(TRIGGER, "Og igen fra den første.");
        assertThat(second.answer(TRIGGER)).hasValue("Fra den første. Fra den anden. Og igen fra den første.");
        second.waitUntilEverythingIsSaved();
        first.waitUntilEverythingIsSaved();

        assertThat(team.stored(TRIGGER)).isEqualTo("Fra den første. Fra den anden. Og igen fra den første.");
        assertThat(first.conflict()).hasCount(0);
        assertThat(second.conflict()).hasCount(0);
    }

    @Test
    void whatATabCannotSendAnotherOneSends(Visitors visitors) {
        var first = team.participant(visitors, "1C");
        var second = otherTab(first);
        first.cutSaving();

        first.append(TRIGGER, "Den ene fane kan ikke.");
        assertThat(second.saveState()).hasText("Ikke gemt – prøver igen");
        assertThat(team.stored(TRIGGER)).isEmpty();
        first.page().close();
        second.waitUntilSaved();

        assertThat(team.stored(TRIGGER)).isEqualTo("Den ene fane kan ikke.");
    }

    @Test
    void aTabThatHangsIsRelieved(Visitors visitors) {
        var first = team.participant(visitors, "1C");
        var second = otherTab(first);
        first.page().route("**/api/answers/**", route -> {});

        first.append(TRIGGER, "Ingen svarer.");
        assertThat(second.answer(TRIGGER)).hasValue("Ingen svarer.");
        first.page().evaluate("() => { setTimeout(() => { for (;;); }, 0); }");
        second.append("1C/whySentence", "Her går det videre.");
        second.waitUntilSaved();

        assertThat(team.stored(TRIGGER)).isEqualTo("Ingen svarer.");
        assertThat(team.stored("1C/whySentence")).isEqualTo("Her går det videre.");
    }

    /** A tab passes on what it reads in its answers, and may be faster than the server. */
    @Test
    void aColleaguesWordsAreShownThoughTheOtherTabToldOfThemFirst(Visitors visitors) {
        var tab = team.participant(visitors, "1C");
        tab.page().evaluate(HOLD_NEWS_BACK);
        team.writeAsColleague(TRIGGER, "Fra en kollega.");
        tab.page().waitForFunction("() => window.held.length > 0");

        var other = otherTab(tab);
        other.page().evaluate(TELL_OF, "Fra en kollega.");

        assertThat(tab.answer(TRIGGER)).hasValue("Fra en kollega.");
        assertThat(tab.page().evaluate("() => held.length")).isEqualTo(1);
    }

    /** The tab that is typed in knows the change only as it was before the other one sent it, and would send it, too. */
    @Test
    void takingOverWhileTheOtherTabSendsIsNoConflictWithOneself(Visitors visitors) {
        var tab = team.participant(visitors, "1C");
        var other = otherTab(tab);
        other.page().evaluate(LISTEN);
        tab.append("1C/whySentence", "Noget andet.");
        tab.waitUntilSaved();
        other.page().evaluate(SEND_AND_TELL_OF_THE_TIME_BEFORE, List.of(TRIGGER, "Vi mangler"));
        assertThat(tab.answer(TRIGGER)).hasValue("Vi mangler");

        tab.append(TRIGGER, " folk.");
        tab.waitUntilEverythingIsSaved();

        assertThat(team.stored(TRIGGER)).isEqualTo("Vi mangler folk.");
        assertThat(tab.conflict()).hasCount(0);
    }

    private static final String LISTEN = """
            async () => {
              const { held, pending } = await navigator.locks.query();
              const { name } = [...held, ...pending].find((lock) => lock.name.startsWith('answers-'));
              window.tabs = new BroadcastChannel(name);
              tabs.onmessage = ({ data }) => data.entry?.number && (window.entry = data.entry);
            }""";

    private static final String SEND_AND_TELL_OF_THE_TIME_BEFORE = """
            async ([address, value]) => {
              const { client, sequence } = entry.number;
              const number = { client, sequence: sequence + 1000 };
              const stamps = { written: 2 ** 40, stamp: 2 ** 40 };
              const { Door } = await import('/scripts/worksheet/door.js');
              const changes = [{ sequence: number.sequence, address, base: 0, value }];
              await new Door(entry.team).send(client, changes);
              tabs.postMessage({ type: 'entry', entry: { ...entry, ...stamps, address, value, number, basis: null, base: 0, sent: [] } });
            }""";

    private static final String HOLD_NEWS_BACK = """
            () => {
              window.held = [];
              document.querySelector('worksheet-form').apply = (changes) => held.push(changes);
            }""";

    /** The tabs talk on a channel with the name of the lock they take turns with. */
    private static final String TELL_OF = """
            async (truth) => {
              const { held, pending } = await navigator.locks.query();
              const { name } = [...held, ...pending].find((lock) => lock.name.startsWith('answers-'));
              new BroadcastChannel(name).postMessage({ type: 'truth', address: '1C/trigger', truth, revision: 1 });
            }""";

    private static Desktop otherTab(Desktop desktop) {
        return Desktop.of(new Visitor(desktop.page().context().newPage()), "1C");
    }
}
