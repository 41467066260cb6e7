package dk.masterclass.faults;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.masterclass.browser.RunningBrowser;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A browser with a profile of its own, signed in as one person. */
final class Computer implements AutoCloseable {

    static final String PASSWORD = "kridt-banen-op";
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** In this mode a browser would not try again to load a page whose server was away. */
    private static final List<String> NOT_FOR_PEOPLE = List.of("--enable-automation");

    private final BrowserContext browser;
    private final String address;
    private final String email;
    private boolean remembered = true;

    private Computer(BrowserContext browser, String address, String email) {
        this.browser = browser;
        this.address = address;
        this.email = email;
        browser.setDefaultTimeout(20_000);
        Witness.prepare(browser);
    }

    static Browser shared(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(RunningBrowser.chromium())
                        .setIgnoreDefaultArgs(NOT_FOR_PEOPLE)
                        .setArgs(ARGUMENTS));
    }

    /** One of several people's windows in a browser that lasts as long as the tests. */
    static Computer window(Browser shared, String address, String email) {
        return new Computer(
                shared.newContext(new Browser.NewContextOptions()
                        .setLocale("da-DK")
                        .setTimezoneId("Europe/Copenhagen")
                        .setViewportSize(1280, 900)),
                address,
                email);
    }

    /** A browser of its own that keeps its profile on the disk. */
    static Computer own(Playwright playwright, Path profile, String address, String email) {
        return new Computer(
                playwright
                        .chromium()
                        .launchPersistentContext(
                                profile,
                                new BrowserType.LaunchPersistentContextOptions()
                                        .setExecutablePath(RunningBrowser.chromium())
                                        .setIgnoreDefaultArgs(NOT_FOR_PEOPLE)
                                        .setArgs(ARGUMENTS)
                                        .setLocale("da-DK")
                                        .setTimezoneId("Europe/Copenhagen")
                                        .setViewportSize(1280, 900)),
                address,
                email);
    }

    BrowserContext browser() {
        return browser;
    }

    /** From now on signs in as one does at a computer that others use too. */
    Computer notRemembered() {
        remembered = false;
        return this;
    }

    /** Opens an exercise in a new tab, signs in if asked to, and takes up the pen at one of its answers. */
    Typist write(String answer) {
        var page = browser.newPage();
        var witness = new Witness();
        witness.watch(page);
        open(page, answer);
        return new Typist(page, witness, answer);
    }

    /** Goes to the exercise of an answer, and waits until the field is there. */
    void open(Page page, String answer) {
        page.navigate(address + "/oevelse/" + answer.replaceAll("/.*", ""));
        if (page.url().contains("/login")) {
            signIn(page);
            page.navigate(address + "/oevelse/" + answer.replaceAll("/.*", ""));
        }
        page.locator("[data-address=\"" + answer + "\"]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }

    /** Fills in the sign-in page that is open. */
    void signIn(Page page) {
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(PASSWORD);
        var remember = page.locator("input[name=remember]");
        if (remember.count() > 0) {
            remember.setChecked(remembered);
        }
        page.locator("form button[type=submit]").first().click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    void signOutInAnotherTab() {
        var tab = browser.newPage();
        tab.navigate(address + "/profil");
        tab.getByText("Log ud").first().click();
        tab.waitForURL(url -> url.contains("/login"));
        tab.close();
    }

    /** Asks without being taken for somebody who works. */
    boolean isSignedIn() {
        return browser.request().get(address + "/api/session").status() == 200;
    }

    /** Does what the page of somebody who was signed out says: signs in again. */
    void signInAgain(Typist typist) {
        var tab = browser.newPage();
        tab.navigate(address + "/login");
        signIn(tab);
        tab.close();
    }

    /** {@code kill -9} of the browser and of all its processes at once. */
    static void kill(Path profile) {
        var processes = ProcessHandle.allProcesses()
                .filter(process -> Stream.of(process.info().arguments().orElse(new String[0]))
                        .anyMatch(("--user-data-dir=" + profile)::equals))
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
        if (processes.isEmpty()) {
            throw new IllegalStateException("No browser runs with the profile " + profile);
        }
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
    }

    @Override
    public void close() {
        try {
            browser.close();
        } catch (PlaywrightException alreadyDead) {
            // A killed browser can't be closed.
        }
    }
}
