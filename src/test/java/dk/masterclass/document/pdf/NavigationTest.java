package dk.masterclass.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contents and bookmarks lead where the headings are, and headings stand with what they announce. */
class NavigationTest {

    private PDDocument file;
    private TagTree.Node tree;

    @BeforeEach
    void print() throws Exception {
        file = Loader.loadPDF(new PdfRenderer().render(SampleDocument.draft()));
        tree = TagTree.read(file);
    }

    @AfterEach
    void close() throws Exception {
        file.close();
    }

    @Test
    void contentsAndBookmarksAreTheHeadingsWithTheirPages() {
        assertThat(tree.all("TOCI")).hasSizeGreaterThan(5);
        Navigation.check(file, tree);
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

    private static int firstPage(TagTree.Node node) {
        return node.places().isEmpty()
                ? firstPage(node.children().getFirst())
                : node.places().getFirst().page();
    }
}
