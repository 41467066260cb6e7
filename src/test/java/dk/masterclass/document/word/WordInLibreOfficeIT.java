package dk.masterclass.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import dk.masterclass.document.pdf.SampleDocument;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another word processor makes of our files. */
class WordInLibreOfficeIT {

    @TempDir
    Path folder;

    @BeforeAll
    static void thereIsOne() {
        boolean isThere = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
        assumeTrue(isThere, "LibreOffice isn't installed (Debian: libreoffice-writer-nogui), so it can't be asked");
    }

    @Test
    void libreOfficePrintsEveryHeadingAndTheContents() throws Exception {
        Document document = SampleDocument.draft();
        var printed = printed(document);

        assertThat(printed).contains("Indhold", "Side 2 af");
        document.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .forEach(heading -> assertThat(printed).contains(((Block.Heading) heading).text()));
    }

    private String printed(Document document) throws IOException, InterruptedException {
        var word = Files.write(folder.resolve("strategi.docx"), new WordRenderer().render(document));
        var office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        word.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        try (var pdf = Loader.loadPDF(folder.resolve("strategi.pdf").toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
