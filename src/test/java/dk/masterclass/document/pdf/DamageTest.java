package dk.masterclass.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks a good file on purpose: checks that can't fail would prove nothing. */
class DamageTest {

    private static byte[] good = {};

    /** A change that may fail. */
    interface Damage {
        void to(PDDocument file) throws Exception;
    }

    @BeforeAll
    static void print() {
        good = new PdfRenderer().render(SampleDocument.draft());
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage("a figure without words", file -> each(file, "Figure", figure -> remove(figure, "Alt"))),
                damage("a link without words", file -> annotations(file, link -> remove(link, "Contents"))),
                damage("a link outside the structure", file -> annotations(file, link -> remove(link, "StructParent"))),
                damage("no language", file -> remove(catalog(file), "Lang")),
                damage("the title is not shown", file -> remove(catalog(file), "ViewerPreferences")),
                damage("not marked as tagged", file -> remove(catalog(file), "MarkInfo")),
                damage("no output intent", file -> remove(catalog(file), "OutputIntents")),
                damage("no way back to the structure", file -> remove(tree(file), "ParentTree")),
                damage("header cells without scope", file -> each(file, "TH", cell -> remove(cell, "A"))),
                damage("a heading level left out", file -> each(file, "H2", heading -> rename(heading, "H4"))),
                damage("glyphs without characters", DamageTest::removeCharacters),
                damage("an unexplained property", DamageTest::removeExplanation),
                damage("a drawing that is neither content nor artifact", DamageTest::drawSomething));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void theValidatorSees(String name, Damage damage) throws Exception {
        assertThat(Conformance.failures(damaged(damage))).isNotEmpty();
    }

    @Test
    void anUndamagedCopyIsValid() throws Exception {
        assertThat(Conformance.failures(damaged(file -> {}))).isEmpty();
    }

    @Test
    void ourOwnChecksSeeAMissingCell() throws Exception {
        assertStructureFails(file -> each(file, "TR", row -> {
            COSArray cells = row.getCOSArray(COSName.K);
            if (cells.size() == 4
                    && row.getCOSDictionary(COSName.P)
                            .getNameAsString(COSName.S)
                            .equals("TBody")) {
                cells.remove(3);
            }
        }));
    }

    @Test
    void ourOwnChecksSeeATableWithoutHeaders() throws Exception {
        assertStructureFails(file -> each(file, "TH", cell -> rename(cell, "TD")));
    }

    @Test
    void ourOwnChecksSeeWordsInANeighboursCell() throws Exception {
        assertFails(
                file -> each(file, "TR", row -> {
                    COSArray cells = row.getCOSArray(COSName.K);
                    COSDictionary first = (COSDictionary) cells.getObject(0);
                    COSDictionary second = (COSDictionary) cells.getObject(1);
                    var words = first.getDictionaryObject(COSName.K);
                    first.setItem(COSName.K, second.getDictionaryObject(COSName.K));
                    second.setItem(COSName.K, words);
                }),
                (file, tree) -> Cells.check(tree));
    }

    @Test
    void ourOwnChecksSeeAMissingBookmark() throws Exception {
        assertFails(file -> remove(outline(file).getCOSDictionary(COSName.FIRST), "Next"), Navigation::check);
    }

    @Test
    void ourOwnChecksSeeALinkToTheWrongPage() throws Exception {
        assertFails(
                file -> annotations(
                        file,
                        link -> Optional.ofNullable(link.getCOSArray(COSName.DEST))
                                .ifPresent(destination ->
                                        destination.set(0, file.getPage(0).getCOSObject()))),
                Navigation::check);
    }

    @Test
    void ourOwnChecksSeeALinkToNowhere() throws Exception {
        assertFails(file -> annotations(file, link -> remove(link, "Dest")), Navigation::check);
    }

    private static void assertFails(Damage damage, BiConsumer<PDDocument, TagTree.Node> check) throws Exception {
        try (var file = Loader.loadPDF(damaged(damage))) {
            TagTree.Node tree = TagTree.read(file);
            assertThatThrownBy(() -> check.accept(file, tree)).isInstanceOf(AssertionError.class);
        }
    }

    private static COSDictionary outline(PDDocument file) {
        return file.getDocumentCatalog().getDocumentOutline().getCOSObject();
    }

    private static void assertStructureFails(Damage damage) throws Exception {
        assertFails(damage, (file, tree) -> Structure.check(tree));
    }

    private static Arguments damage(String name, Damage damage) {
        return Arguments.of(name, damage);
    }

    private static byte[] damaged(Damage damage) throws Exception {
        try (var file = Loader.loadPDF(good)) {
            damage.to(file);
            var out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        }
    }

    private static void removeCharacters(PDDocument file) throws Exception {
        for (PDPage page : file.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                remove(page.getResources().getFont(name).getCOSObject(), "ToUnicode");
            }
        }
    }

    private static void removeExplanation(PDDocument file) throws Exception {
        PDDocumentCatalog catalog = file.getDocumentCatalog();
        String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        String shorter = xmp.replaceAll("(?s)<pdfaExtension:schemas>.*</pdfaExtension:schemas>", "");
        catalog.getMetadata().importXMPMetadata(shorter.getBytes(StandardCharsets.UTF_8));
    }

    private static void drawSomething(PDDocument file) throws Exception {
        try (var content =
                new PDPageContentStream(file, file.getPage(2), PDPageContentStream.AppendMode.APPEND, true)) {
            content.addRect(10, 10, 20, 20);
            content.fill();
        }
    }

    private static COSDictionary catalog(PDDocument file) {
        return file.getDocumentCatalog().getCOSObject();
    }

    private static COSDictionary tree(PDDocument file) {
        return catalog(file).getCOSDictionary(COSName.getPDFName("StructTreeRoot"));
    }

    private static void remove(COSDictionary dictionary, String key) {
        dictionary.removeItem(COSName.getPDFName(key));
    }

    private static void rename(COSDictionary element, String type) {
        element.setName(COSName.S, type);
    }

    private static void each(PDDocument file, String type, Consumer<COSDictionary> action) throws Exception {
        TagTree.read(file).all(type).forEach(node -> action.accept(node.element()));
    }

    private static void annotations(PDDocument file, Consumer<COSDictionary> action) throws Exception {
        for (PDPage page : file.getPages()) {
            page.getAnnotations().forEach(annotation -> action.accept(annotation.getCOSObject()));
        }
    }
}
