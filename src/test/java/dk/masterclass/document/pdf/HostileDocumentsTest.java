package dk.masterclass.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Document;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed: the file is valid, says every word, and keeps to its margins. A failure names the seed. */
class HostileDocumentsTest {

    private static final long FIRST_SEED = Long.getLong("pdf.seed", 1000);
    private static final int DOCUMENTS = Integer.getInteger("pdf.documents", 25);

    static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + DOCUMENTS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anythingPrints(long seed) throws Exception {
        Document document = HostileDocuments.of(seed);

        byte[] pdf = new PdfRenderer().render(document);

        assertThat(Conformance.failures(pdf)).isEmpty();
        try (var file = Loader.loadPDF(pdf)) {
            TagTree.Node tree = TagTree.read(file);
            assertThat(spoken(tree)).isEqualTo(ExpectedText.of(document));
            Structure.check(tree);
            assertThat(Margins.violations(file, document.cover().isPresent())).isEmpty();
        }
    }

    private static List<String> spoken(TagTree.Node tree) {
        return Structure.withoutContents(tree).stream()
                .map(ExpectedText::normal)
                .toList();
    }
}
