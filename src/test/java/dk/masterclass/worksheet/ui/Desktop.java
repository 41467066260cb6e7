package dk.masterclass.worksheet.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.masterclass.browser.Visitor;
import java.util.regex.Pattern;

/** One person at an exercise screen. */
record Desktop(Page page) {

    static Desktop of(Visitor visitor, String exercise) {
        visitor.page().navigate("/oevelse/" + exercise);
        var desktop = new Desktop(visitor.page());
        assertThat(desktop.page.locator("worksheet-form h1")).isVisible();
        return desktop;
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

    void goOffline() {
        page.context().setOffline(true);
    }

    void goOnline() {
        page.context().setOffline(false);
    }
}
