package dk.masterclass.bench;

import com.microsoft.playwright.Page;
import dk.masterclass.browser.RunningBrowser;
import dk.masterclass.document.Document;
import dk.masterclass.document.pdf.PdfRenderer;
import dk.masterclass.strategy.HavnbyStrategy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** What printing the sample strategy costs, beside two ways we don't go: an HTML engine and a browser. */
class PrintingBench {

    private static final int WARM_UP = 120;
    private static final int MEASURED = 60;
    private static final int OTHERS = 15;

    @Test
    void composing() throws Exception {
        var sample = new HavnbyStrategy();
        var effort = Effort.of(4 * WARM_UP, 4 * MEASURED, sample::draft);
        Bench.report("composing the sample strategy, warm", "%s", effort);
    }

    @Test
    void printingBesideOthers() throws Exception {
        var document = new HavnbyStrategy().draft();
        var ours = Effort.of(WARM_UP, MEASURED, () -> new PdfRenderer().render(document));
        Bench.report("the sample's PDF", "%s, %s", ours, size(new PdfRenderer().render(document)));
        Bench.report("the sample's PDF on two threads", "%.1f documents/s", perSecond(document));

        var html = new OtherPrinters(document);
        var engine = Effort.of(OTHERS, OTHERS, html::openHtmlToPdf);
        Bench.report("the same by openhtmltopdf", "%s, %s", engine, size(html.openHtmlToPdf()));
        Bench.report("openhtmltopdf to ours", "%.1f times the CPU", engine.cpu() / ours.cpu());
        browser(html, ours);
    }

    @Test
    void theFirstDocumentAfterTheStart() throws Exception {
        var first = FirstPrint.inAJvmOfItsOwn();
        Bench.report(
                "a JVM's first document", "%.0f ms to compose, %.0f ms to print", first.composing(), first.printing());
    }

    private static void browser(OtherPrinters html, Effort ours) {
        try (var chromium = new RunningBrowser()) {
            var page = chromium.browser().newPage();
            page.setContent(html.text());
            var effort = Effort.of(3, OTHERS, () -> page.pdf(new Page.PdfOptions().setFormat("A4")));
            Bench.report("the same printed by a running Chromium", "%.0f ms wall", effort.wall());
            Bench.report("Chromium to ours", "%.1f times the wall time", effort.wall() / ours.wall());
        }
    }

    private static double perSecond(Document document) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            long begin = System.nanoTime();
            var jobs = IntStream.range(0, MEASURED)
                    .<Future<byte[]>>mapToObj(i -> threads.submit(() -> new PdfRenderer().render(document)))
                    .toList();
            for (var job : jobs) {
                job.get();
            }
            return MEASURED / (Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0);
        }
    }

    private static String size(byte[] pdf) throws Exception {
        try (var file = Loader.loadPDF(pdf)) {
            return "%d pages, %.0f kB".formatted(file.getNumberOfPages(), pdf.length / 1000.0);
        }
    }
}
