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

    @SuppressWarnings("unchecked")
    private static List<String> run(Visitors visitors, String script) {
        Page page = visitors.signIn("deltager@havnby.example").page();
        return (List<String>)
                page.evaluate("async () => { const faults = []; " + CHANCE + script + " return faults; }");
    }
}
