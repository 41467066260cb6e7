package dk.masterclass.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture of every screen x role x width, for people to look at: {@code ./dev shots}. */
@BrowserTest
class ScreenShots {

    @ParameterizedTest
    @CsvSource({"1440, 960", "768, 1024", "390, 844"})
    void everyScreen(int width, int height, Visitors visitors) {
        for (SampleAccount account : SampleAccount.values()) {
            var visitor = account.visit(visitors, width, height);
            for (String screen : account.screens()) {
                visitor.open(screen);
                visitor.page().waitForFunction("document.fonts.status === 'loaded'");
                visitor.page()
                        .screenshot(new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of("target", "shots", name(account, screen, width))));
            }
        }
    }

    private static String name(SampleAccount account, String screen, int width) {
        var page = screen.equals("/") ? "rejse" : screen.substring(1).replaceAll("[/?=]", "-");
        return account.name().toLowerCase(java.util.Locale.ROOT) + "-" + page + "-" + width + ".png";
    }
}
