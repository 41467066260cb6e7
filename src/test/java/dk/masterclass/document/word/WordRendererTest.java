package dk.masterclass.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Block;
import dk.masterclass.document.Brand;
import dk.masterclass.document.Document;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import dk.masterclass.document.pdf.ExpectedText;
import dk.masterclass.document.pdf.HostileDocuments;
import dk.masterclass.document.pdf.SampleDocument;
import dk.masterclass.document.pdf.text.PrintText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordRendererTest {

    private static final WordRenderer RENDERER = new WordRenderer();

    @Test
    void saysAllThatTheDocumentSays() {
        assertSaysAll(SampleDocument.draft());
        assertSaysAll(SampleDocument.finished());
    }

    @Test
    void headingsAreHeadingsAndTheContentsLeadToThem() throws IOException {
        var word = read(SampleDocument.draft());

        assertThat(styled(word, "Heading1"))
                .containsExactly(
                        "0\u2002Resumé",
                        "1\u2002Hvorfor nu",
                        "2\u2002Er vi klar?",
                        "10\u2002Ambassadører og vores roller",
                        "11\u2002Handlingsplan");
        assertThat(styled(word, "Heading2"))
                .containsExactly("Udgangspunktet", "Retningslinjerne på én side", "Kapacitet");
        assertThat(styled(word, "Heading3")).containsExactly("Forbehold");
        var file = new WordFile(RENDERER.render(SampleDocument.draft()));
        assertThat(file.part("word/document.xml"))
                .contains(" TOC \\o &quot;1-2&quot;", "w:name=\"_Toc", " PAGEREF _Toc", "w:val=\"TOC1\"");
        assertThat(file.part("word/settings.xml")).contains("w:autoHyphenation").doesNotContain("updateFields");
        assertThat(file.part("word/document.xml"))
                .contains("</w:hyperlink><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:sdtContent>");
    }

    @Test
    void tablesRepeatTheirHeaderAndTearNoRow() throws IOException {
        for (XWPFTable table : read(SampleDocument.draft()).getTables()) {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).allSatisfy(row -> {
                assertThat(row.isCantSplitRow()).isTrue();
                assertThat(row.getTableCells()).hasSameSizeAs(table.getRow(0).getTableCells());
            });
        }
    }

    @Test
    void everyPictureSaysWhatItShows() throws IOException {
        var document = SampleDocument.draft();
        var word = read(document);
        var alternatives = document.blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(block -> ((Block.Picture) block).alternative())
                .toList();

        assertThat(alternatives).isNotEmpty();
        assertThat(word.getParagraphs().stream()
                        .flatMap(paragraph -> paragraph.getRuns().stream())
                        .flatMap(run -> run.getEmbeddedPictures().stream())
                        .map(picture -> picture.getDescription())
                        .filter(said -> !said.isEmpty()))
                .containsExactlyElementsOf(alternatives);
    }

    @Test
    void eachNumberedListBeginsWithOne() throws IOException {
        var list = new Block.Items(true, List.of(List.of(paragraph("a")), List.of(paragraph("b"))));
        var word = read(document(list, paragraph("mellem"), list));

        var ids = word.getParagraphs().stream().map(XWPFParagraph::getNumID).filter(id -> id != null);
        assertThat(ids.map(Number::intValue)).containsExactly(1, 1, 2, 2);
        assertThat(new WordFile(RENDERER.render(document(list))).part("word/numbering.xml"))
                .contains("<w:startOverride w:val=\"1\"/>");
    }

    @Test
    void aFinalFileHasNoDraftMarkAndAFooterWithPages() {
        var draft = new WordFile(RENDERER.render(SampleDocument.draft()));
        var finished = new WordFile(RENDERER.render(SampleDocument.finished()));

        assertThat(draft.part("word/header1.xml")).contains("string=\"Kladde\"");
        assertThat(finished.part("word/header1.xml")).doesNotContain("Kladde");
        assertThat(finished.part("word/footer1.xml")).contains("Side ", " PAGE ", " af ", " NUMPAGES ");
        assertThat(finished.part("word/styles.xml")).contains("w:lang w:val=\"da-DK\"");
        assertThat(finished.part("docProps/core.xml"))
                .contains(
                        "<dc:title>Strategi for employee advocacy</dc:title>",
                        "<dc:creator>Havnby Energi A/S</dc:creator>");
    }

    @Test
    void wordsFromTheRightSaySo() {
        var xml = new WordFile(RENDERER.render(document(paragraph("مرحبا בעולם"), paragraph("Vi siger שלום"))))
                .part("word/document.xml");

        assertThat(xml).containsOnlyOnce("<w:bidi/>").contains("<w:rtl/></w:rPr><w:t>שלום</w:t>");
    }

    @Test
    void onlyAddressesThatAProgramCanOpenBecomeLinks() {
        var links = List.<Inline>of(
                new Inline.Link(Inline.text("hjem"), "https://havnby.example/å?a=1&b=2"),
                new Inline.Link(Inline.text("ud"), "javascript:alert(1)"),
                new Inline.Link(Inline.text("ind"), "/oevelse/1A"),
                new Inline.Link(Inline.text("galt"), "https://a b"));
        var relations = new WordFile(RENDERER.render(document(new Block.Paragraph(links))))
                .part("word/_rels/document.xml.rels");

        assertThat(relations)
                .contains("https://havnby.example/%C3%A5?a=1&amp;b=2", "TargetMode=\"External\"")
                .doesNotContain("javascript", "/oevelse", "a b");
    }

    @Test
    void aBrandsColourStandsInForTheGreenDarkEnoughToRead() {
        var cover = new Document.Cover("Havnby", "", List.of(), "", false, "")
                .in(Optional.of(new Brand(0xFFD500, Optional.empty())));
        var document = new Document(Language.DANISH, "Strategi", Optional.of(cover), List.of(paragraph("a")));
        var styles = new WordFile(RENDERER.render(document)).part("word/styles.xml");

        assertThat(styles).doesNotContain("12493B", "FFD500");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void opensWhateverAnybodyTyped(int group) throws IOException {
        for (long seed = group * 1000L; seed < group * 1000L + 8; seed++) {
            var document = HostileDocuments.of(seed);
            byte[] file = RENDERER.render(document);
            assertThat(RENDERER.render(document)).as("seed %s", seed).isEqualTo(file);
            new WordFile(file).readAll();
            try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
                assertThat(word.getBodyElements()).as("seed %s", seed).isNotNull();
            }
            assertSaysAll(document);
        }
    }

    private static void assertSaysAll(Document document) {
        var said = normal(new WordFile(RENDERER.render(document)).text());
        for (String expected : ExpectedText.of(document)) {
            // Word makes an item's sign or number itself.
            if (!expected.equals("•") && !expected.matches("[0-9]+\\.")) {
                assertThat(said.contains(normal(expected))).as(expected).isTrue();
            }
        }
    }

    /** Without spaces: a line may end anywhere. */
    private static String normal(String text) {
        return ExpectedText.normal(PrintText.of(text)).replaceAll("[\\s\\p{Z}]", "");
    }

    private static List<String> styled(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static XWPFDocument read(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(RENDERER.render(document)));
    }

    private static Document document(Block... blocks) {
        return new Document(Language.DANISH, "Strategi", Optional.empty(), List.of(blocks));
    }

    private static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(Inline.text(text));
    }
}
