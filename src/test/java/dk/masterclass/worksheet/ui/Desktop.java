package dk.masterclass.worksheet.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dk.masterclass.browser.Visitor;
import java.util.List;
import java.util.regex.Pattern;

/** One person at an exercise screen. */
record Desktop(Page page) {

    /** How a row of the journal names what it is about. */
    private static final Pattern AN_ANSWER = Pattern.compile("/\\d[A-F]/");

    static Desktop of(Visitor visitor, String exercise) {
        visitor.page().navigate("/oevelse/" + exercise);
        var desktop = new Desktop(visitor.page());
        desktop.waitUntilOpen();
        return desktop;
    }

    /** The heading stands there, and what an earlier page could not save is known. */
    Desktop waitUntilOpen() {
        assertThat(page.locator("worksheet-form h1")).isVisible();
        assertThat(saveState()).not().hasAttribute("data-state", "opening");
        return this;
    }

    Locator answer(String address) {
        return page.locator("[data-address=\"" + address + "\"]");
    }

    Locator saveState() {
        return page.locator(".save-state");
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator conflict() {
        return page.locator(".conflict");
    }

    Locator document() {
        return page.locator("document-view");
    }

    Locator rows() {
        return page.locator(".table-row");
    }

    Locator announced() {
        return page.locator(".announcer");
    }

    /** Writes at the end of an answer, key by key. */
    void append(String address, String text) {
        answer(address).focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(text);
    }

    /** Writes at the beginning of an answer, key by key. */
    void prepend(String address, String text) {
        answer(address).focus();
        page.keyboard().press("Control+Home");
        page.keyboard().type(text);
    }

    void waitUntilSaved() {
        assertThat(saveState()).hasText(Pattern.compile("Gemt kl\\. \\d\\d\\.\\d\\d"));
    }

    /** Nothing is on its way any more; also when there was nothing to save. */
    void waitUntilEverythingIsSaved() {
        assertThat(saveState()).hasAttribute("data-state", "saved");
    }

    /** The door to the answers can't be reached, while the rest of the page works. */
    void cutSaving() {
        page.route("**/api/answers/**", Route::abort);
    }

    void mendSaving() {
        page.unroute("**/api/answers/**");
    }

    /** The server gets what is sent, and what it answers never arrives. */
    void loseAnswers() {
        page.route("**/api/answers/**", route -> {
            route.fetch();
            route.abort();
        });
    }

    /** The journal holds so many answers. */
    void waitUntilKept(int answers) {
        page.waitForCondition(() -> everythingInTheBrowser().stream()
                        .filter(row -> AN_ANSWER.matcher(row).find())
                        .count()
                == answers);
    }

    /** What lies in this browser's databases, as far as it can be written down. */
    @SuppressWarnings("unchecked")
    List<String> everythingInTheBrowser() {
        return (List<String>) page.evaluate("""
                async () => {
                  const asked = (request) => new Promise((done, fail) => {
                    request.onsuccess = () => done(request.result);
                    request.onerror = () => fail(request.error);
                  });
                  const text = (value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value)
                    ? new TextDecoder().decode(value) : typeof value === 'object' ? Object.values(value).map(text).join() : String(value);
                  const found = [...Object.values(localStorage), ...Object.values(sessionStorage)];
                  for (const { name } of await indexedDB.databases()) {
                    const database = await asked(indexedDB.open(name));
                    for (const store of database.objectStoreNames) {
                      const rows = await asked(database.transaction(store).objectStore(store).getAll());
                      found.push(...rows.filter((row) => !row.gone).map(text));
                    }
                    database.close();
                  }
                  return found;
                }""");
    }

    void goOffline() {
        page.context().setOffline(true);
    }

    void goOnline() {
        page.context().setOffline(false);
    }
}
