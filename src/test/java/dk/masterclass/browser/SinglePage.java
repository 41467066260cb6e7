package dk.masterclass.browser;

import com.microsoft.playwright.Page;

/** Goes from screen to screen as a reader does: by links, without loading the page anew. */
public final class SinglePage {

    private static final String FOLLOW = """
            (path) => {
              document.querySelector('main h1')?.remove();
              const link = Object.assign(document.createElement('a'), { href: path });
              document.querySelector('main').append(link);
              link.click();
              link.remove();
            }""";

    private SinglePage() {}

    /** Follows a link to a path, and waits until its heading stands there. */
    public static void follow(Page page, String path) {
        page.evaluate(FOLLOW, path);
        page.waitForURL(url -> url.endsWith(path));
        page.locator("main h1").waitFor();
    }
}
