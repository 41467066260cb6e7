package dk.masterclass.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    @Test
    void theSampleIsAccessibleAndLasts() throws Exception {
        byte[] pdf = new PdfRenderer().render(SampleDocument.draft());
        Files.write(Path.of("target", "sample.pdf"), pdf);

        assertThat(Conformance.failures(pdf)).isEmpty();
    }
}
