package dk.masterclass.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** One person's browser window. */
public record Visitor(Page page) {

    static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The slowest rule, and all pages share their styles: where there are many alike, their colours are looked at once. */
    static final List<String> COLOURS = List.of("color-contrast");

    public Visitor signIn(String email, String password) {
        page.navigate("/login");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.locator("form button[type=submit]").first().click();
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    /** Opens a page and waits until its heading stands there. */
    public Visitor open(String path) {
        page.navigate(path);
        page.locator("h1")
                .first()
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    /** Checks the page as it stands against WCAG 2.2 A and AA; Vaadin hangs its connection notice beside the page. */
    public void assertAccessible() {
        assertNoneViolated(axe());
    }

    void assertAccessibleColoursAside() {
        assertNoneViolated(axe().disableRules(COLOURS));
    }

    /** Asks in the page itself. The other way, a second page to put the answers of frames together, takes as long again. */
    private AxeBuilder axe() {
        return new AxeBuilder(page).setLegacyMode(true).withTags(WCAG_22_AA).exclude("vaadin-connection-indicator");
    }

    private void assertNoneViolated(AxeBuilder axe) {
        assertThat(axe.analyze().getViolations())
                .as("accessibility of " + page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .toList())
                .isEmpty();
    }
}
