package dk.masterclass.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/** People at their own computers: each visitor has a browser profile of their own. */
public final class Visitors {

    public static final String PASSWORD = "kridt-banen-op";

    private final Browser browser;
    private final String address;
    private final List<BrowserContext> open = new ArrayList<>();

    Visitors(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Somebody who is not signed in, at a desktop. */
    public Visitor anonymous() {
        return anonymous(1440, 960);
    }

    public Visitor anonymous(int width, int height) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("da-DK")
                .setTimezoneId("Europe/Copenhagen")
                .setViewportSize(width, height));
        context.setDefaultTimeout(15_000);
        open.add(context);
        return new Visitor(context.newPage());
    }

    /** A sample person, signed in at a desktop. */
    public Visitor signIn(String email) {
        return anonymous().signIn(email, PASSWORD);
    }

    /** A sample person, signed in on a phone. */
    public Visitor signInOnPhone(String email) {
        return anonymous(390, 844).signIn(email, PASSWORD);
    }

    void closeAll() {
        open.forEach(BrowserContext::close);
        open.clear();
    }
}
