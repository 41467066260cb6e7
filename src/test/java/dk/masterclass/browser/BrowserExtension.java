package dk.masterclass.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Starts one browser for all tests, and closes each test's windows after it. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var browser = test.getRoot()
                .getStore(OURS)
                .computeIfAbsent("browser", key -> new RunningBrowser(), RunningBrowser.class);
        var port =
                SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
        var visitors = new Visitors(browser.browser, "http://localhost:" + port);
        test.getStore(OURS).put("visitors", visitors);
        return visitors;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var visitors = test.getStore(OURS).remove("visitors", Visitors.class);
        if (visitors != null) {
            visitors.closeAll();
        }
    }

    private static final class RunningBrowser implements AutoCloseable {
        private final Playwright playwright;
        private final Browser browser;

        RunningBrowser() {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }

        private static Path chromium() {
            return Stream.of(
                            System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"),
                            "/usr/bin/chromium",
                            "/usr/bin/chromium-browser",
                            "/usr/bin/google-chrome",
                            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "The browser tests need Chromium: install it, or name it in the variable CHROMIUM."));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
