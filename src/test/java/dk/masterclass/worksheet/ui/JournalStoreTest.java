package dk.masterclass.worksheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.worksheet.Worksheets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The journal by itself: what the browser's store holds after the page wrote to it, however it ended. */
@BrowserTest
class JournalStoreTest {

    private static final String JOURNAL = """
            async () => {
              const { openJournal } = await import(parent.origin + '/scripts/worksheet/journal.js');
              const key = btoa('0123456789abcdef0123456789abcdef');
              const journal = await openJournal({ person: 'test-last-moment', key, now: Date.now() });
              %s
            }""";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Worksheets worksheets;

    private SharedWorksheet team;

    @BeforeEach
    void foundATeam() {
        team = new SharedWorksheet(fixtures, worksheets);
    }

    /** The journal writes behind the page: what was saved and what was typed after it may reach it in one go. */
    @Test
    void wordsTypedRightAfterSavingAreRecordedAtOnce(Visitors visitors) {
        var dina = team.participant(visitors, "1C");

        var recorded = dina.page().evaluate("""
                async () => {
                  const { openJournal } = await import('/scripts/worksheet/journal.js');
                  const { Unsaved } = await import('/scripts/worksheet/unsaved.js');
                  const key = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
                  const journal = await openJournal({ person: 'test-stamps', key, now: Date.now() });
                  const unsaved = new Unsaved('team', () => {});
                  unsaved.keepIn(journal, []);
                  for (const value of ['e', 'en', 'en to']) {
                    unsaved.put('1C/trigger', { value });
                    await journal.written();
                  }
                  unsaved.drop('1C/trigger');
                  unsaved.put('1C/trigger', { value: 'tre' });
                  await journal.written();
                  return (await journal.entries()).map(({ value }) => value);
                }""");

        assertThat(recorded).isEqualTo(List.of("tre"));
    }

    /** A frame that is taken away stands for a page that goes: the store gets what was handed over, and nothing after it. */
    @Test
    void whatWasThrownAwayInTheLastMomentOfAPageDoesNotComeBack(Visitors visitors) {
        var page = team.participant(visitors, "1C").page();
        page.evaluate(JOURNAL.formatted("""
                journal.record({ team: 'team', address: '1C/trigger', value: 'væk', written: 1, stamp: 1 });
                await journal.written();
                document.body.append(Object.assign(document.createElement('iframe'), { name: 'brief' }));"""));
        page.frame("brief").evaluate(JOURNAL.formatted("""
                journal.forget({ team: 'team', address: '1C/trigger', written: 1, stamp: 2 });
                journal.record({ team: 'team', address: '1C/notThis', value: 'ny', written: 3, stamp: 3 });
                await new Promise((resolve) => crypto.subtle.digest('SHA-256', new Uint8Array(1e6)).then(resolve));
                setTimeout(() => parent.document.querySelector('iframe').remove());
                const busy = performance.now() + 20;
                while (performance.now() < busy);"""));
        page.waitForCondition(() -> page.frame("brief") == null);

        assertThat(page.evaluate(JOURNAL.formatted("return (await journal.entries()).map(({ value }) => value);")))
                .isEqualTo(List.of("ny"));
        page.waitForCondition(() -> rowsOf(page) == 1);
    }

    private static int rowsOf(Page page) {
        return (int) page.evaluate("""
                () => new Promise((resolve) => {
                  indexedDB.open('journal-test-last-moment').onsuccess = ({ target: { result } }) => {
                    const count = result.transaction('entries').objectStore('entries').count();
                    count.onsuccess = () => resolve(count.result);
                  };
                })""");
    }
}
