package dk.masterclass.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Document;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;

/** All that must hold for any document that is printed. */
public final class PrintCheck {

    private PrintCheck() {}

    /** The file is valid PDF/UA-1 and PDF/A-2a, says every word in order, and keeps to its margins. */
    public static void assertPrints(Document document) {
        byte[] pdf = new PdfRenderer().render(document);

        assertThat(Conformance.failures(pdf)).isEmpty();
        try (var file = Loader.loadPDF(pdf)) {
            TagTree.Node tree = TagTree.read(file);
            assertThat(spoken(tree)).isEqualTo(ExpectedText.of(document));
            Structure.check(tree);
            Navigation.check(file, tree);
            Cells.check(tree);
            assertThat(Margins.violations(file, document.cover().isPresent() && document.form() == Document.Form.BOOK))
                    .isEmpty();
        } catch (IOException unreadable) {
            throw new AssertionError("PDFBox can't read the file", unreadable);
        }
    }

    private static List<String> spoken(TagTree.Node tree) {
        return Structure.withoutContents(tree).stream()
                .map(ExpectedText::normal)
                .toList();
    }
}
