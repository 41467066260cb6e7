package dk.masterclass.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    @Test
    void theSampleIsValidAndSaysEveryWordInOrder() throws Exception {
        Document sample = SampleDocument.draft();

        byte[] pdf = RENDERER.render(sample);

        Files.write(Path.of("target", "sample.pdf"), pdf);
        assertThat(Conformance.failures(pdf)).isEmpty();
        try (var file = Loader.loadPDF(pdf)) {
            TagTree.Node tree = TagTree.read(file);
            assertThat(Structure.withoutContents(tree).stream().map(ExpectedText::normal))
                    .isEqualTo(ExpectedText.of(sample));
            Structure.check(tree);
            assertThat(Margins.violations(file, true)).isEmpty();
        }
    }

    @Test
    void aDocumentWithoutACoverIsValidToo() throws Exception {
        var lesson = new Document(
                Language.ENGLISH,
                "People listen to people",
                Optional.empty(),
                List.of(SampleDocument.paragraph("One.")));

        byte[] pdf = RENDERER.render(lesson);

        assertThat(Conformance.failures(pdf)).isEmpty();
        try (var file = Loader.loadPDF(pdf)) {
            assertThat(file.getNumberOfPages()).isEqualTo(1);
            assertThat(TagTree.blocks(TagTree.read(file))).containsExactly("People listen to people", "One.");
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void anEmptyDocumentIsStillAFile() throws Exception {
        byte[] pdf = RENDERER.render(new Document(Language.DANISH, "", Optional.empty(), List.of()));

        assertThat(Conformance.failures(pdf)).isEmpty();
    }

    @Test
    void theSameDocumentGivesTheSameBytesInEveryThread() throws Exception {
        byte[] expected = RENDERER.render(SampleDocument.draft());
        List<Callable<byte[]>> tasks = Collections.nCopies(16, () -> RENDERER.render(SampleDocument.draft()));

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void differentDocumentsHaveDifferentIdentities() throws Exception {
        assertThat(identity(SampleDocument.draft())).isNotEqualTo(identity(SampleDocument.finished()));
    }

    @Test
    void onlyADraftIsMarkedAndNobodyHearsTheMark() throws Exception {
        try (var draft = Loader.loadPDF(RENDERER.render(SampleDocument.draft()));
                var finished = Loader.loadPDF(RENDERER.render(SampleDocument.finished()))) {
            String seen = new PDFTextStripper().getText(draft);

            assertThat(seen.split("Kladde", -1)).hasSize(draft.getNumberOfPages() + 1);
            assertThat(new PDFTextStripper().getText(finished)).doesNotContain("Kladde");
            assertThat(TagTree.blocks(TagTree.read(draft))).doesNotContain("Kladde");
        }
    }

    @Test
    void everyPageButTheCoverSaysWhichItIs() throws Exception {
        try (var file = Loader.loadPDF(RENDERER.render(SampleDocument.draft()))) {
            int count = file.getNumberOfPages();
            for (int page = 2; page <= count; page++) {
                assertThat(visible(file, page))
                        .contains("Side " + page + " af " + count)
                        .contains("Havnby Energi · Strategi for employee advocacy · 0.3");
            }
            assertThat(visible(file, 1)).doesNotContain("Side 1");
            assertThat(TagTree.blocks(TagTree.read(file))).noneMatch(text -> text.startsWith("Side "));
        }
    }

    @Test
    void headersComeBackOnEveryPageOfATableButAreHeardOnce() throws Exception {
        try (var file = Loader.loadPDF(RENDERER.render(SampleDocument.draft()))) {
            long seen = 0;
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                seen += visible(file, page)
                        .lines()
                        .filter(line -> line.startsWith("Aktivitet Ansvarlig"))
                        .count();
            }

            assertThat(seen).isEqualTo(2);
            assertThat(TagTree.blocks(TagTree.read(file))).containsOnlyOnce("Aktivitet");
        }
    }

    @Test
    void linksLeadToTheWebAndPathsOfTheSiteAreJustWords() throws Exception {
        try (var file = Loader.loadPDF(RENDERER.render(SampleDocument.finished()))) {
            var addresses = new ArrayList<String>();
            for (PDPage page : file.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    var action = annotation.getCOSObject().getCOSDictionary(COSName.A);
                    if (action != null) {
                        addresses.add(action.getString(COSName.URI));
                    }
                }
            }

            assertThat(addresses).isNotEmpty().allMatch("https://havnby.example/strategi?a=1&b=2"::equals);
            assertThat(TagTree.read(file).all("Link").stream().map(TagTree.Node::text))
                    .contains("Havnby Energis hjemmeside")
                    .noneMatch(text -> text.contains("lektion"));
        }
    }

    @Test
    void overlongCoverTextsAreSetSmallerAndStillHeardWhole() throws Exception {
        String endless =
                "Strategi for employee advocacy og alt det andet ".repeat(80).strip();
        var cover = new Document.Cover(endless, endless, List.of(endless, endless), endless, true, endless);
        var document = new Document(Language.DANISH, endless, Optional.of(cover), List.of());

        byte[] pdf = RENDERER.render(document);

        assertThat(Conformance.failures(pdf)).isEmpty();
        try (var file = Loader.loadPDF(pdf)) {
            assertThat(TagTree.blocks(TagTree.read(file)).stream().map(ExpectedText::normal))
                    .isEqualTo(ExpectedText.of(document));
            assertThat(Margins.violations(file, true)).isEmpty();
        }
    }

    @Test
    void theLongestAnswerPrints() throws Exception {
        String answer = "Medarbejderne fortæller selv om deres arbejde. ".repeat(425);
        var blocks =
                List.<Block>of(new Block.Paragraph(Inline.text(answer)), SampleDocument.paragraph("x".repeat(20_000)));
        var document = new Document(Language.DANISH, "Lang", Optional.empty(), blocks);

        try (var file = Loader.loadPDF(RENDERER.render(document))) {
            assertThat(TagTree.blocks(TagTree.read(file)).stream().map(ExpectedText::normal))
                    .isEqualTo(ExpectedText.of(document));
        }
    }

    /** More different letters than one byte can tell apart. */
    @Test
    void manyDifferentLettersPrint() {
        String letters = IntStream.range(0x4E00, 0x4E00 + 700)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var blocks = List.<Block>of(
                new Block.Paragraph(Inline.text(letters)), new Block.Paragraph(Inline.text("A" + letters)));

        PrintCheck.assertPrints(new Document(Language.DANISH, "Tegn", Optional.empty(), blocks));
    }

    @Test
    void warmingUpPrintsWithoutATrace() {
        byte[] before = RENDERER.render(SampleDocument.draft());

        RENDERER.warmUp();

        assertThat(RENDERER.render(SampleDocument.draft())).isEqualTo(before);
    }

    private static String identity(Document document) throws Exception {
        try (var file = Loader.loadPDF(RENDERER.render(document))) {
            return String.valueOf(file.getDocument().getDocumentID().get(0));
        }
    }

    private static String visible(PDDocument file, int page) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(file);
    }
}
