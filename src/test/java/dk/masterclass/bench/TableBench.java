package dk.masterclass.bench;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.Havnby;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.Worksheets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a library of two hundred pieces costs to open, beside the first exercise of the course. */
@BrowserTest
class TableBench {

    private static final int ROWS = 200;
    private static final int WARM_UP = 15;
    private static final int MEASURED = 20;
    private static final int SESSIONS = 6;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Worksheets worksheets;

    @Test
    void openingTwoHundredRowsBesideTheFirstExercise(Visitors visitors) {
        var crew = fixtures.crew();
        write(crew, withFullLibrary());
        var page = visitors.signIn(crew.participant().email()).page();
        for (int i = 0; i < WARM_UP; i++) {
            open(page, "1A");
            open(page, "6B");
        }
        measure(page, "1A");
        measure(page, "6B");
        measure(page, "1A");
        measure(page, "6B");
        report("1A", heapPerSession(visitors, crew, "1A"));
        report("6B", heapPerSession(visitors, crew, "6B"));
    }

    private static void measure(Page page, String exercise) {
        var traffic = new Bytes(page);
        var before = ServerCpu.now();
        double[] shown = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            shown[i] = open(page, exercise);
        }
        var spent = ServerCpu.now().since(before);
        Arrays.sort(shown);
        Bench.report(
                exercise + " opened",
                "%.1f ms CPU in the app, %.1f ms in the database; usable after %.0f ms; page data %.0f kB, %.0f kB sent; %s elements",
                spent.requests() / MEASURED,
                spent.database() / MEASURED,
                shown[MEASURED / 2],
                traffic.raw / 1000 / MEASURED,
                traffic.sent / 1000 / MEASURED,
                page.evaluate("() => document.querySelectorAll('worksheet-form *').length"));
    }

    /** Milliseconds until the questions stand there and can be written in. */
    private static double open(Page page, String exercise) {
        long begin = System.nanoTime();
        page.navigate("/oevelse/" + exercise);
        page.locator(".save-state:not([data-state=opening])").waitFor();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double heapPerSession(Visitors visitors, Crew crew, String exercise) {
        open(visitors.signIn(crew.participant().email()).page(), exercise);
        long before = Bench.usedHeap();
        for (int i = 0; i < SESSIONS; i++) {
            open(visitors.signIn(crew.participant().email()).page(), exercise);
        }
        return (Bench.usedHeap() - before) / 1e6 / SESSIONS;
    }

    private static void report(String exercise, double heap) {
        Bench.report(exercise + " open in a session of its own", "%.2f MB of heap", heap);
    }

    /** All that Havnby Energi answered, and pieces up to two hundred with something in every column. */
    private static Map<Address, Value> withFullLibrary() {
        var answers = new TreeMap<Address, Value>();
        Havnby.sample().answers().all().forEach((address, answer) -> answers.put(address, answer.value()));
        var library = Address.of("6B", "library");
        var sample = new ArrayList<>(Havnby.sample().answers().rowsOf(library));
        IntStream.range(sample.size(), ROWS).forEach(number -> {
            var model = sample.get(number % sample.size());
            var row = "piece%03d".formatted(number);
            Map.copyOf(answers).forEach((address, value) -> {
                if (address.question().equals(library) && model.equals(address.row()) && address.column() != null) {
                    answers.put(library.cell(row, address.column()), value);
                }
            });
            answers.put(library.row(row), new Value.Text("z%03d".formatted(number)));
        });
        return answers;
    }

    private void write(Crew crew, Map<Address, Value> answers) {
        var sequence = IntStream.iterate(1, number -> number + 1).iterator();
        List<Change> changes = answers.entrySet().stream()
                .map(answer -> new Change("bench", sequence.next(), answer.getKey(), 0, answer.getValue()))
                .toList();
        fixtures.as(crew.participant(), () -> worksheets.save(crew.team(), changes));
    }

    /** What the server sends, without what the browser keeps. */
    private static final class Bytes {
        private double raw;
        private double sent;

        Bytes(Page page) {
            CDPSession browser = page.context().newCDPSession(page);
            browser.send("Network.enable");
            browser.on("Network.dataReceived", event -> {
                raw += event.get("dataLength").getAsDouble();
                sent += event.get("encodedDataLength").getAsDouble();
            });
        }
    }
}
