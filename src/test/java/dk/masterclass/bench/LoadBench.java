package dk.masterclass.bench;

import static dk.masterclass.bench.TypingPeople.at;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.masterclass.bench.TypingPeople.Typed;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A hundred people who type at the same time, in a process beside the app, and a few in real browsers. */
@BrowserTest
class LoadBench {

    private static final int TEAMS = 50;
    private static final int BROWSERS = 2;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 120);

    @Autowired
    Fixtures fixtures;

    @LocalServerPort
    int port;

    @Test
    void fromTheLastKeyToSavedWithAHundredTypists(Visitors visitors) throws Exception {
        var crews = Stream.generate(fixtures::crew).limit(TEAMS).toList();
        var pages = IntStream.range(0, BROWSERS)
                .mapToObj(number -> visitors.signIn(
                                crews.get(number).participant().email())
                        .open("/oevelse/1C")
                        .page())
                .toList();
        try (var people = TypingPeople.ready(port, SECONDS, crews)) {
            var before = ServerCpu.now();
            people.begin();
            var typed = CompletableFuture.supplyAsync(people::typed);
            var inBrowsers = type(pages, typed);
            var spent = ServerCpu.now().since(before);
            report(typed.get(), inBrowsers, spent);
        }
    }

    /** Types in turn in each browser until the others have finished, and measures what the person sees. */
    private static List<Long> type(List<Page> pages, CompletableFuture<?> others) {
        var pauses = new ArrayList<Long>();
        while (!others.isDone()) {
            for (Page page : pages) {
                var answer = page.locator("[data-address='1C/trigger']");
                answer.pressSequentially(
                        " endnu et ord", new com.microsoft.playwright.Locator.PressSequentiallyOptions().setDelay(90));
                long lastKey = System.nanoTime();
                page.locator(".save-state[data-state=saving]")
                        .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                                .setState(WaitForSelectorState.ATTACHED));
                page.locator(".save-state[data-state=saved]").waitFor();
                pauses.add((System.nanoTime() - lastKey) / 1_000_000);
            }
        }
        return pauses;
    }

    private static void report(Typed typed, List<Long> inBrowsers, ServerCpu spent) {
        var pauses = typed.pauses();
        var answers = typed.answers();
        double saves = answers.size() + inBrowsers.size();
        Bench.report(
                "last key to saved, %d typists for %d s".formatted(2 * TEAMS, SECONDS),
                "p50 %d ms, p95 %d ms, p99 %d ms, of which 500 ms are the pause; %s errors",
                at(pauses, 50),
                at(pauses, 95),
                at(pauses, 99),
                typed.errors());
        Bench.report(
                "the answers door meanwhile",
                "p50 %d ms, p95 %d ms, %d saves",
                at(answers, 50),
                at(answers, 95),
                answers.size());
        Bench.report(
                "last key to the words on the screen, in %d browsers meanwhile".formatted(BROWSERS),
                "p50 %d ms, p95 %d ms of %d pauses",
                at(inBrowsers, 50),
                at(inBrowsers, 95),
                inBrowsers.size());
        Bench.report(
                "a saved answer under this load",
                "%.2f ms CPU on request threads, %.2f ms in the whole app, %.2f ms in the database",
                spent.requests() / saves,
                spent.app() / saves,
                spent.database() / saves);
    }
}
