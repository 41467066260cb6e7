package dk.masterclass.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contents and bookmarks lead where the headings are. */
class NavigationTest {

    private final List<Heading> headings = new ArrayList<>();
    private PDDocument file;
    private TagTree.Node tree;

    private record Heading(String type, String text, int page) {}

    @BeforeEach
    void print() throws Exception {
        file = Loader.loadPDF(new PdfRenderer().render(SampleDocument.draft()));
        tree = TagTree.read(file);
        tree.visit(node -> {
            if (node.type().matches("H[123]")) {
                headings.add(new Heading(node.type(), ExpectedText.normal(node.text()), pageNumber(node.element())));
            }
        });
    }

    @AfterEach
    void close() throws Exception {
        file.close();
    }

    @Test
    void everySectionAndSubsectionStandsInTheContentsWithItsPage() {
        List<String> expected = headings.stream()
                .filter(heading ->
                        !heading.type().equals("H3") && !heading.text().equals("Indhold"))
                .map(heading -> heading.text() + " " + heading.page())
                .toList();

        assertThat(expected).hasSizeGreaterThan(5);
        assertThat(tree.all("TOCI").stream().map(entry -> ExpectedText.normal(entry.text())))
                .isEqualTo(expected);
    }

    @Test
    void everyEntryOfTheContentsLeadsToThePageItNames() {
        List<TagTree.Node> links = tree.all("TOC").getFirst().all("Link");

        assertThat(links).isNotEmpty().allSatisfy(link -> {
            COSArray destination = annotation(link).getCOSArray(COSName.DEST);
            assertThat(link.text()).endsWith("\u00A0" + pageNumber(destination));
        });
    }

    @Test
    void everyHeadingHasABookmarkToItsPageInOrder() {
        var bookmarks = new ArrayList<Heading>();
        collect(file.getDocumentCatalog().getDocumentOutline(), 1, bookmarks);

        assertThat(bookmarks).isEqualTo(headings);
    }

    @Test
    void headingsAreNotCutOffFromWhatTheyAnnounce() {
        List<TagTree.Node> blocks = tree.children();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i).type().matches("H[123]")) {
                assertThat(firstPage(blocks.get(i + 1)))
                        .as(blocks.get(i).text())
                        .isEqualTo(firstPage(blocks.get(i)));
            }
        }
    }

    private void collect(PDOutlineNode node, int level, List<Heading> bookmarks) {
        for (PDOutlineItem item : node.children()) {
            COSArray destination = item.getCOSObject().getCOSArray(COSName.DEST);
            bookmarks.add(new Heading("H" + level, item.getTitle(), pageNumber(destination)));
            collect(item, level + 1, bookmarks);
        }
    }

    private static COSDictionary annotation(TagTree.Node link) {
        COSArray kids = link.element().getCOSArray(COSName.K);
        return ((COSDictionary) kids.getObject(kids.size() - 1)).getCOSDictionary(COSName.getPDFName("Obj"));
    }

    private int firstPage(TagTree.Node node) {
        if (node.element().containsKey("Pg")) {
            return pageNumber(node.element());
        }
        return firstPage(node.children().getFirst());
    }

    private int pageNumber(COSDictionary element) {
        return number(element.getCOSDictionary(COSName.getPDFName("Pg")));
    }

    private int pageNumber(COSArray destination) {
        return number((COSDictionary) destination.getObject(0));
    }

    private int number(COSDictionary page) {
        for (int i = 0; i < file.getNumberOfPages(); i++) {
            if (file.getPage(i).getCOSObject() == page) {
                return i + 1;
            }
        }
        throw new IllegalStateException("No page of this file");
    }
}
