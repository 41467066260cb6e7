package dk.masterclass.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitors;
import org.junit.jupiter.api.Test;

/** The server goes away while a page is being loaded from it. */
@BrowserTest
class BlankPageTest {

    private static final double PATIENCE = 15_000;

    @Test
    void aPageOfWhichOnlyTheBeginningArrivedLoadsItselfAgain(Visitors visitors) {
        var page = visitors.signIn("deltager@havnby.example").page();
        page.route("**/VAADIN/build/**", Route::abort);
        page.navigate("/oevelse/1C");
        assertThat(page.locator("h1")).hasCount(0);

        page.unroute("**/VAADIN/build/**");

        assertThat(page.locator("h1"))
                .hasText("1C · Vores hvorfor", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
    }
}
