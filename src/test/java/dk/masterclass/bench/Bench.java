package dk.masterclass.bench;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.SinglePage;
import dk.masterclass.browser.Visitor;
import dk.masterclass.browser.Visitors;
import dk.masterclass.course.Course;
import dk.masterclass.course.Step;
import dk.masterclass.document.Language;
import dk.masterclass.journey.Library;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.SamplePeople;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

/** What the product costs, in bytes, processor time and heap: {@code ./dev bench}. Measures, and asserts nothing. */
@BrowserTest
class Bench {

    private static final Logger LOG = LoggerFactory.getLogger(Bench.class);
    private static final String PARTICIPANT = "deltager@havnby.example";
    private static final String COLLEAGUE = "kollega@havnby.example";
    private static final int WARM_UP = 2_000;
    private static final int MEASURED = 1_000;

    @Autowired
    Course course;

    @Autowired
    Library library;

    @Autowired
    Fixtures fixtures;

    @Test
    void bytesAndRequestsOfTheFirstPages(Visitors visitors) {
        var page = visitors.anonymous().page();
        var traffic = new Traffic(page);
        page.navigate("/login");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        traffic.report("sign-in page, empty cache");
        new Visitor(page).signIn(PARTICIPANT, Visitors.PASSWORD);
        page.locator("h1").waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        traffic.report("home, first page of the app");
        page.navigate("/oevelse/1C");
        page.locator("[data-address='1C/trigger']").waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        traffic.report("exercise 1C, second page");
    }

    /** In a running session, where each lesson is opened by a link of the page before: soon after the start, and warm. */
    @Test
    void readingLessons(Visitors visitors) {
        var page = visitors.anonymous().page();
        var traffic = new Traffic(page);
        new Visitor(page).signIn(PARTICIPANT, Visitors.PASSWORD).open("/");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        traffic.report("home");
        SinglePage.follow(page, "/lektion/1.1");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        traffic.report("lesson 1.1, first view");
        var lessons = course.steps().filter(Step.Lesson.class::isInstance).toList();
        read(page, lessons, 2);
        report(page, lessons, "a lesson in a running session, soon after the start");
        read(page, lessons, WARM_UP / lessons.size());
        report(page, lessons, "a lesson in a running session, warm");
    }

    private static void read(Page page, List<Step> lessons, int times) {
        for (int i = 0; i < times; i++) {
            lessons.forEach(lesson -> SinglePage.follow(page, "/lektion/" + lesson.id()));
        }
    }

    private static void report(Page page, List<Step> lessons, String what) {
        var before = ServerCpu.now();
        read(page, lessons, 1);
        var spent = ServerCpu.now().since(before);
        report(
                what,
                "%.2f ms CPU on its threads in the app, %.2f ms in the database",
                spent.requests() / lessons.size(),
                spent.database() / lessons.size());
    }

    @Test
    void lookingForAWord() {
        var somebody = fixtures.administrator();
        var times = new ArrayList<Double>();
        for (int i = 0; i < 200; i++) {
            long begun = System.nanoTime();
            fixtures.as(somebody, () -> library.find("ambassadørernes lyst", Language.DANISH));
            times.add((System.nanoTime() - begun) / 1e6);
        }
        report(
                "a search for two words, warm",
                "%.2f ms",
                times.subList(100, 200).stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(0));
    }

    @Test
    void processorTimeOfASavedAnswer(Visitors visitors) {
        var visitor = visitors.signIn(PARTICIPANT);
        var writer = new Writer(visitor, UUID.randomUUID().toString());
        writer.save(WARM_UP);
        var before = ServerCpu.now();
        writer.save(MEASURED);
        var spent = ServerCpu.now().since(before);
        report(
                "a saved answer",
                "%.2f ms CPU on its thread in the app, %.2f ms in the database",
                spent.requests() / MEASURED,
                spent.database() / MEASURED);
    }

    /** Cold is what the start of the app pays, in a JVM that has not read a course before; warm is its floor. */
    @Test
    void loadingTheCourse() throws Exception {
        var first = ContentLoad.inAJvmOfItsOwn();
        report(
                "loading the course, first time in a JVM",
                "%.0f ms CPU, formulas %.0f ms",
                first.files(),
                first.formulas());
        for (int i = 0; i < 20; i++) {
            ContentLoad.measure();
        }
        var warm = ContentLoad.measure();
        report("loading the course, warm", "%.0f ms CPU, formulas %.0f ms", warm.files(), warm.formulas());
    }

    @Test
    void heapOfAnOpenExercise(Visitors visitors) {
        openExercise(visitors);
        long before = usedHeap();
        int more = 8;
        for (int i = 0; i < more; i++) {
            openExercise(visitors);
        }
        report("an open exercise with its session", "%.2f MB of heap", (usedHeap() - before) / 1e6 / more);
    }

    @Test
    void pushMessagesPerSavedChange(Visitors visitors) {
        var writer = visitors.signIn(PARTICIPANT).open("/oevelse/1C").page();
        var colleague = visitors.anonymous().page();
        var frames = new AtomicInteger();
        colleague.onWebSocket(socket -> socket.onFrameReceived(frame -> frames.incrementAndGet()));
        new Visitor(colleague).signIn(COLLEAGUE, Visitors.PASSWORD).open("/oevelse/1C");
        colleague.locator("[data-address='1C/trigger']").waitFor();
        var answer = writer.locator("[data-address='1C/whySentence']");
        int before = frames.get();
        int saves = 20;
        for (int i = 0; i < saves; i++) {
            var text = "Sætning nummer " + UUID.randomUUID();
            answer.fill(text);
            colleague.waitForCondition(() -> colleague
                    .locator("[data-address='1C/whySentence']")
                    .inputValue()
                    .equals(text));
        }
        report(
                "push messages to a colleague's screen",
                "%.2f for each saved change",
                (frames.get() - before) / (double) saves);
    }

    @Test
    void startOnBuiltSources() throws Exception {
        var data = Path.of("target", "bench-data");
        FileSystemUtils.deleteRecursively(data);
        report("./dev run, new data", "%.1f s to the sign-in page", secondsToSignIn(data));
        report("./dev run, data there already", "%.1f s to the sign-in page", secondsToSignIn(data));
    }

    private static void openExercise(Visitors visitors) {
        visitors.signIn(PARTICIPANT).open("/oevelse/1B");
    }

    static long usedHeap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double secondsToSignIn(Path data) throws IOException, InterruptedException {
        var command = new ProcessBuilder("./dev", "run");
        command.environment().put("PORT", "8479");
        command.environment().put("MASTERCLASS_DATA", data.toString());
        command.redirectErrorStream(true)
                .redirectOutput(Path.of("target", "bench-run.log").toFile());
        var begin = Instant.now();
        var app = command.start();
        try {
            while (!answers("http://localhost:8479/login")) {
                if (!app.isAlive()) {
                    throw new IllegalStateException("./dev run stopped; see target/bench-run.log");
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
            return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        } finally {
            app.destroy();
            app.waitFor();
        }
    }

    private static boolean answers(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    static void report(String what, String figure, Object... numbers) {
        LOG.info("{}: {}", what, String.format(Locale.ROOT, figure, numbers));
    }

    /** Saves the same answer again and again through the answers door, each time with other words. */
    private static final class Writer {
        private final Page page;
        private final String client;
        private long sequence;

        Writer(Visitor visitor, String client) {
            this.page = visitor.page();
            this.client = client;
        }

        void save(int times) {
            var token = page.context().cookies().stream()
                    .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                    .findFirst()
                    .orElseThrow()
                    .value;
            for (int i = 0; i < times; i++) {
                var body = """
                        {"client":"%s","changes":[{"sequence":%d,"address":"1B/strengths","base":1,"value":"Ord nummer %d i en sætning af almindelig længde om det, I kan bygge på."}]}
                        """.formatted(client, ++sequence, sequence);
                expect(page.request()
                        .post(
                                "/api/answers/" + SamplePeople.HAVNBY,
                                RequestOptions.create()
                                        .setHeader("X-XSRF-TOKEN", token)
                                        .setHeader("Content-Type", "application/json")
                                        .setData(body)));
            }
        }

        private static void expect(APIResponse response) {
            if (response.status() != 200 || !response.text().contains("\"saved\"")) {
                throw new IllegalStateException(response.status() + " " + response.text());
            }
        }
    }
}
