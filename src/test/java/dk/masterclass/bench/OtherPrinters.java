package dk.masterclass.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dk.masterclass.document.Document;
import dk.masterclass.document.html.HtmlRenderer;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/** The same document as a page of HTML, for those who print from that. Pictures are left out, which helps them. */
final class OtherPrinters {

    private static final File FONTS = new File("src/main/resources/fonts");
    private static final String STYLE = """
            @page { size: A4; margin: 25mm 22mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Inter } }
            body { font: 11pt/1.47 'Source Serif'; } h2, h3, th, dt, caption { font-family: Inter; page-break-after: avoid; }
            table { width: 100%; border-collapse: collapse; font: 9.5pt/1.4 Inter; -fs-table-paginate: paginate; }
            td, th { text-align: left; vertical-align: top; padding: 4pt; border-bottom: 0.5pt solid #ccc; }
            tr { page-break-inside: avoid; } svg { display: none; }
            """;

    private final org.jsoup.nodes.Document page;

    OtherPrinters(Document document) {
        page = Jsoup.parse("<html lang='da'><head><title>Strategi</title><style>" + STYLE + "</style></head><body><h1>"
                + document.title() + "</h1>" + HtmlRenderer.render(document) + "</body></html>");
        page.select("svg").remove();
    }

    String text() {
        return page.outerHtml();
    }

    byte[] openHtmlToPdf() {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .withW3cDocument(new W3CDom().fromJsoup(page), null)
                .usePdfUaAccessibility(true)
                .toStream(out);
        builder.useFont(new File(FONTS, "Inter_400Regular.ttf"), "Inter", 400, FontStyle.NORMAL, true);
        builder.useFont(new File(FONTS, "Inter_600SemiBold.ttf"), "Inter", 700, FontStyle.NORMAL, true);
        builder.useFont(new File(FONTS, "SourceSerif4_400Regular.ttf"), "Source Serif", 400, FontStyle.NORMAL, true);
        try {
            builder.run();
        } catch (IOException unprinted) {
            throw new UncheckedIOException(unprinted);
        }
        return out.toByteArray();
    }
}
