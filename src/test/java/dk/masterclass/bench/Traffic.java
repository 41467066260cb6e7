package dk.masterclass.bench;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** What goes over the network: encoded bytes as the browser counts them, headers included. */
final class Traffic {
    private int requests;
    private double bytes;

    Traffic(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("Network.enable");
        browser.on("Network.loadingFinished", event -> {
            double length = event.get("encodedDataLength").getAsDouble();
            if (length > 0) {
                requests++;
                bytes += length;
            }
        });
    }

    void report(String page) {
        Bench.report(page, "%d requests, %.0f kB", requests, bytes / 1000);
        requests = 0;
        bytes = 0;
    }
}
