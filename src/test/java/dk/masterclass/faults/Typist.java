package dk.masterclass.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who writes counted words into one answer, key by key, and looks at the field meanwhile. A word counts as typed
 * once it was seen there; whoever doesn't see their own words any more stops and waits for them to come back.
 */
final class Typist {

    static final Duration BACK_WITHIN = Duration.ofSeconds(15);
    /** The app takes its time to start, and then the text has to be back. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    /** Nobody looks at an empty page for longer. */
    private static final Duration DEAD_AFTER = Duration.ofSeconds(9);
    /** As many as fit into an answer with room to spare. */
    private static final int FULL_PAGE = 2000;

    private static final String ENTER_AND_READ = """
            address => {
              const field = document.querySelector(`[data-address="${address}"]`);
              if (!field) return null;
              if (document.activeElement !== field) field.focus({preventScroll: true});
              if (field.selectionStart !== field.value.length) field.setSelectionRange(field.value.length, field.value.length);
              return field.value;
            }""";

    private final Page page;
    private final Witness witness;
    private final String address;
    private int typed;
    private @Nullable Instant missingSince;
    private @Nullable Instant deadSince;

    Typist(Page page, Witness witness, String address) {
        this.page = page;
        this.witness = witness;
        this.address = address;
    }

    Page page() {
        return page;
    }

    Witness witness() {
        return witness;
    }

    String address() {
        return address;
    }

    /** How many words were typed and seen. */
    int typed() {
        return typed;
    }

    String text() {
        return Words.text(typed);
    }

    /** Puts a text into an answer in one go, in place of what stood there. */
    void paste(String answer, String text) {
        page.locator("[data-address=\"" + answer + "\"]").focus();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    /** Writes somewhere else than at the end. */
    void insert(String answer, String where, String text) {
        page.locator("[data-address=\"" + answer + "\"]").focus();
        page.keyboard().press(where);
        page.keyboard().insertText(text);
    }

    /** Whether this is what stands in the field. */
    boolean shows(String text) {
        return read().filter(text::equals).isPresent();
    }

    /** Whether a text can be read anywhere on the page, in a field or beside it. */
    boolean showsOnThePage(String text) {
        try {
            return (Boolean) page.evaluate("""
                    text => document.body.innerText.includes(text)
                      || [...document.querySelectorAll('textarea, input')].some(field => field.value.includes(text))""", text);
        } catch (PlaywrightException pageIsChanging) {
            return false;
        }
    }

    /** Takes the words that stand in the field for those that were typed, half a word at the end or not; how many. */
    int adopt() {
        typed = read().orElseThrow().length() / Words.LENGTH;
        return typed;
    }

    /** Goes on where somebody, perhaps the same person in an earlier window, has stopped. */
    Typist goingOnFrom(int words) {
        typed = words;
        return this;
    }

    void type(int words) {
        int goal = typed + words;
        while (typed < goal) {
            typeOne();
        }
    }

    /** Types the next word, or what is missing of it, if all words before it are there. */
    void typeOne() {
        var word = Words.word(typed + 1);
        var expected = text() + word;
        var seen = read().filter(text -> expected.startsWith(text) && text.length() >= text().length());
        if (seen.isPresent()) {
            press(expected.substring(seen.get().length()));
            if (read().filter(expected::equals).isPresent()) {
                typed++;
                missingSince = null;
                return;
            }
        }
        misses();
    }

    /** Presses the browser's button to load the page again, if nothing has stood on it for a while. */
    void reloadADeadPage(Tally tally) {
        if (read().isPresent()) {
            deadSince = null;
        } else if (deadSince == null) {
            deadSince = Instant.now();
        } else if (Wait.since(deadSince).compareTo(DEAD_AFTER) > 0) {
            tally.reloadedByHand();
            deadSince = null;
            try {
                page.reload();
            } catch (PlaywrightException stillNobodyThere) {
                // The next look will tell.
            }
        }
    }

    /** Types without looking, as fast as it goes; for whoever is sure to look later. */
    void typeBlindly(int words) {
        read();
        press(Words.text(typed + 1, typed + words));
        typed += words;
    }

    private void misses() {
        missingSince = missingSince == null ? Instant.now() : missingSince;
        if (Wait.since(missingSince).compareTo(PATIENCE) > 0) {
            throw new AssertionError(address + " does not show its text at " + page.url() + ": "
                    + read().map(text -> Words.difference(typed, text)).orElse("there is no such field"));
        }
    }

    /** What stands in the field; nothing while there is none. */
    Optional<String> read() {
        try {
            return Optional.ofNullable((String) page.evaluate(ENTER_AND_READ, address));
        } catch (PlaywrightException pageIsChanging) {
            return Optional.empty();
        }
    }

    boolean seesItsText() {
        return read().filter(text()::equals).isPresent();
    }

    /** What the screen says about saving: saved, saving, unsaved, signed-out, conflict, refused. */
    String state() {
        try {
            return (String) page.evaluate("() => document.querySelector('.save-state')?.dataset.state ?? 'none'");
        } catch (PlaywrightException pageIsChanging) {
            return "none";
        }
    }

    boolean sees(String state) {
        return state().equals(state);
    }

    /** Waits until the screen says that it is saved, with the whole text before the reader. */
    Duration awaitSaved(Duration atMost) {
        return Wait.until(() -> "saved and shown: " + this, atMost, () -> sees("saved") && seesItsText());
    }

    Duration awaitState(String state, Duration atMost) {
        return Wait.until(() -> state + ": " + this, atMost, () -> sees(state));
    }

    /** When the answer is getting full, begins again on an empty one. */
    void turnPageIfFull() {
        if (typed >= FULL_PAGE) {
            read();
            page.keyboard().press("Control+A");
            page.keyboard().press("Delete");
            typed = 0;
            awaitSaved(BACK_WITHIN);
            witness.takeSaved(address);
        }
    }

    /** The answer is what was typed, but for a word that was just being typed when somebody died. */
    void assertStandsUpToHalfAWord(Crew crew) {
        assertThat(text() + Words.word(typed + 1)).startsWith(crew.text(address));
        assertThat(crew.text(address)).startsWith(text());
    }

    /** The answer is what was typed, no more and no less. How many acknowledged changes were looked up. */
    int assertNothingLost(Crew crew) {
        var stored = crew.text(address);
        assertThat(stored)
                .as(() -> address + ": " + Words.difference(typed, stored))
                .isEqualTo(text());
        return assertPromisesKept(crew);
    }

    /** What the screen has called saved stands in the answer, and each acknowledged change is a row of its own. */
    int assertPromisesKept(Crew crew) {
        var stored = crew.text(address);
        var acknowledged = witness.takeAcknowledged();
        assertThat(witness.takeSaved(address))
                .allSatisfy(saved -> assertThat(stored).startsWith(saved));
        assertThat(acknowledged).allMatch(crew::has, "stands in the table");
        return acknowledged.size();
    }

    private void press(String keys) {
        try {
            page.keyboard().type(keys);
        } catch (PlaywrightException pageIsChanging) {
            // What arrived is looked at next.
        }
    }

    @Override
    public String toString() {
        return typed + " words typed at " + address + " on " + page.url() + ", which is " + state() + " and "
                + read().map(text -> Words.difference(typed, text)).orElse("not on the page");
    }
}
