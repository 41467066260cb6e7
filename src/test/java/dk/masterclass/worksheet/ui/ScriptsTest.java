package dk.masterclass.worksheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The small parts of the exercise screen that compute, tried where they run. */
@BrowserTest
class ScriptsTest {

    /** A seeded stream of numbers from 0 to n, so that a failure can be repeated. */
    private static final String CHANCE =
            "let seed = 42; const chance = (n) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;";

    @Test
    void betweenAnyTwoPlacesThereIsRoomForAnother(Visitors visitors) {
        var faults = run(visitors, """
                const { placeBetween } = await import('/scripts/worksheet/place.js');
                const places = ['m01', 'm02', 'm10'];
                for (let i = 0; i < 3000; i++) {
                  const at = i % 3 === 0 ? 0 : i % 3 === 1 ? places.length : chance(places.length + 1);
                  const [before, after] = [places[at - 1] ?? '', places[at] ?? ''];
                  const place = placeBetween(before, after);
                  if (!(place > before) || (after && !(place < after))) faults.push([before, place, after].join(' < '));
                  places.splice(at, 0, place);
                }
                """);

        assertThat(faults).isEmpty();
    }

    @Test
    void anEditIsCarriedOverToWhatTheTextHasBecome(Visitors visitors) {
        var faults = run(visitors, """
                const { rebase } = await import('/scripts/worksheet/values.js');
                const words = ['æble ', 'båd ', 'ønske ', '👩‍🔧 ', 'ordet '];
                const text = (n) => Array.from({ length: n }, () => words[chance(words.length)]).join('');
                for (let i = 0; i < 2000; i++) {
                  const [start, middle, end] = ['[' + text(chance(4)), '|' + text(1 + chance(4)) + '|', text(chance(4)) + ']'];
                  const [newStart, newEnd] = [text(chance(5)) + '(', ')' + text(chance(5))];
                  const joined = rebase(start + middle + end, newStart + middle + end, start + middle + newEnd);
                  if (joined !== newStart + middle + newEnd) faults.push(joined + ' of ' + start + middle + end);
                }
                if (rebase('a b', 'a x', 'a y') !== null) faults.push('same place');
                if (rebase('a', '', 'ab') !== null) faults.push('deleted and changed');
                if (rebase('a b', 'x a y b', 'a y b') !== null) faults.push('doubled what both have');
                if (rebase('a b', 'a y b', 'x a y b') !== null) faults.push('doubled what both have, the other way round');
                if (rebase('a 😀 b', 'a 😁 b', 'a 😀 b c') !== 'a 😁 b c') faults.push('split a pair');
                """);

        assertThat(faults).isEmpty();
    }

    @Test
    void rowIdsAreAddressesAndSortByAge(Visitors visitors) {
        var faults = run(visitors, """
                const { newRowId } = await import('/scripts/worksheet/place.js');
                const ids = Array.from({ length: 500 }, (_, i) => newRowId(1_800_000_000_000 + i));
                if (new Set(ids).size !== 500) faults.push('twice');
                if (ids.some((id) => !/^[A-Za-z0-9_-]{26}$/.test(id))) faults.push('not a part of an address');
                if ([...ids].sort().join() !== ids.join()) faults.push('not in order');
                """);

        assertThat(faults).isEmpty();
    }

    /** One tab gives an answer up while the other one notes something about it, and their messages cross. */
    @Test
    void whatTabsTellEachOtherAtTheSameMomentLeavesThemWithTheSame(Visitors visitors) {
        var faults = run(visitors, """
                const { Unsaved } = await import('/scripts/worksheet/unsaved.js');
                const kept = new Set();
                for (let i = 0; i < 60; i++) {
                  const [fromOne, fromOther] = [[], []];
                  const one = new Unsaved('team', (message) => fromOne.push(message));
                  const other = new Unsaved('team', (message) => fromOther.push(message));
                  const arrive = (tab, messages) => {
                    for (const message of messages.splice(0)) {
                      message.type === 'gone' ? tab.giveUp(message) : tab.takeOver(structuredClone(message.entry));
                    }
                  };
                  one.put('1C/trigger', { value: 'ord' });
                  arrive(other, fromOne);
                  one.drop('1C/trigger');
                  other.put('1C/trigger', { refused: null });
                  arrive(other, fromOne);
                  arrive(one, fromOther);
                  const [isInOne, isInOther] = [one, other].map((tab) => tab.at('1C/trigger') !== undefined);
                  if (isInOne !== isInOther) faults.push(`one has it: ${isInOne}, the other: ${isInOther}`);
                  kept.add(isInOther);
                  other.put('1C/trigger', { value: 'nye ord' });
                  arrive(one, fromOther);
                  if (one.at('1C/trigger')?.value !== 'nye ord') faults.push('new words did not count');
                }
                if (kept.size !== 2) faults.push('only one order was tried');
                """);

        assertThat(faults).isEmpty();
    }

    /** Whoever takes a colleague's words must have read the latest ones, and not write older ones over them. */
    @Test
    void aConflictThatAnotherTabTellsOfIsAboutWhatStandsNow(Visitors visitors) {
        var faults = run(visitors, """
                const { answersOf } = await import('/scripts/worksheet/answers.js');
                const { team } = await (await fetch('/api/session')).json();
                const address = '1C/trigger';
                const answers = answersOf(team);
                await answers.opened;
                answers.learn(address, 'først', 1_000_001);
                answers.hear({ address, value: 'nyest', revision: 1_000_003, client: 'kaj', by: 'Kaj' });
                const { held, pending } = await navigator.locks.query();
                const { name } = [...held, ...pending].find((lock) => lock.name.startsWith('answers-'));
                const heard = new Promise((resolve) => answers.addEventListener('mirrored', resolve, { once: true }));
                const conflict = { theirs: 'næstnyest', revision: 1_000_002, by: 'Kaj' };
                const stamps = { written: 2 ** 40, stamp: 2 ** 40 };
                const entry = { team, address, value: 'mit', basis: 'først', base: 1_000_001, sent: [], refused: null };
                new BroadcastChannel(name).postMessage({ type: 'entry', entry: { ...entry, ...stamps, conflict } });
                await heard;
                const { theirs, revision } = answers.unsavedAt(address).conflict;
                if (theirs !== 'nyest' || revision !== 1_000_003) faults.push(`${theirs} at ${revision}`);
                answers.takeTheirs(address);
                if (answers.unsavedAt(address)) faults.push('writes ' + answers.unsavedAt(address).value);
                """);

        assertThat(faults).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Visitors visitors, String script) {
        Page page = visitors.signIn("deltager@havnby.example").page();
        return (List<String>)
                page.evaluate("async () => { const faults = []; " + CHANCE + script + " return faults; }");
    }
}
