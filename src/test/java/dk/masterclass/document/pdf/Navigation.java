package dk.masterclass.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.pdf.TagTree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Whether contents, bookmarks and links lead where the headings are; veraPDF doesn't look. */
final class Navigation {

    private final PDDocument file;
    private final Node tree;

    record Heading(int level, String text, int page) {}

    private Navigation(PDDocument file, Node tree) {
        this.file = file;
        this.tree = tree;
    }

    static void check(PDDocument file, Node tree) {
        var navigation = new Navigation(file, tree);
        var headings = navigation.headings();
        assertThat(navigation.bookmarks()).as("bookmarks").isEqualTo(headings);
        navigation.checkContents(headings);
        navigation.checkLinks();
    }

    /** In the order they are read. */
    List<Heading> headings() {
        var headings = new ArrayList<Heading>();
        tree.visit(node -> {
            if (node.type().matches("H[123]")) {
                int level = node.type().charAt(1) - '0';
                headings.add(new Heading(level, ExpectedText.normal(node.text()), page(node.element())));
            }
        });
        return headings;
    }

    private void checkContents(List<Heading> headings) {
        List<Node> entries = tree.all("TOCI");
        if (!entries.isEmpty()) {
            var expected = headings.stream()
                    .skip(1) // the heading of the contents themselves
                    .filter(heading -> heading.level() < 3)
                    .map(heading -> heading.text() + " " + heading.page());
            assertThat(entries.stream().map(entry -> ExpectedText.normal(entry.text())))
                    .as("contents")
                    .usingElementComparator(Navigation::compare)
                    .containsExactlyElementsOf(expected.toList());
            tree.all("TOC").getFirst().all("Link").forEach(this::checkEntry);
        }
    }

    /** An overlong number may be shortened in the contents; the page may not. */
    private static int compare(String entry, String expected) {
        boolean isSame =
                entry.equals(expected) || entry.contains("…") && page(entry).equals(page(expected));
        return isSame ? 0 : 1;
    }

    private static String page(String entry) {
        return entry.substring(entry.lastIndexOf(' '));
    }

    private void checkEntry(Node link) {
        assertThat(link.text())
                .endsWith("\u00A0"
                        + page(destination(link)
                                .orElseThrow(() -> new AssertionError("An entry of the contents leads nowhere"))));
    }

    private void checkLinks() {
        tree.all("Link").forEach(link -> {
            boolean leadsOut = annotation(link).getCOSDictionary(COSName.A) != null;
            boolean leadsOn = destination(link).map(this::page).orElse(0) > 0;
            assertThat(leadsOut || leadsOn).as(link.text()).isTrue();
        });
    }

    private List<Heading> bookmarks() {
        var bookmarks = new ArrayList<Heading>();
        Optional.ofNullable(file.getDocumentCatalog().getDocumentOutline())
                .ifPresent(outline -> collect(outline, 1, bookmarks));
        return bookmarks;
    }

    private void collect(PDOutlineNode node, int level, List<Heading> bookmarks) {
        for (PDOutlineItem item : node.children()) {
            COSArray destination = item.getCOSObject().getCOSArray(COSName.DEST);
            bookmarks.add(new Heading(level, ExpectedText.normal(item.getTitle()), page(destination)));
            collect(item, level + 1, bookmarks);
        }
    }

    private static Optional<COSArray> destination(Node link) {
        return Optional.ofNullable(annotation(link).getCOSArray(COSName.DEST));
    }

    private static COSDictionary annotation(Node link) {
        COSArray kids = link.element().getCOSArray(COSName.K);
        return IntStream.range(0, kids.size())
                .mapToObj(kids::getObject)
                .filter(COSDictionary.class::isInstance)
                .map(kid -> ((COSDictionary) kid).getCOSDictionary(COSName.getPDFName("Obj")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("A link that leads nowhere: " + link.text()));
    }

    private int page(COSDictionary element) {
        return number(element.getCOSDictionary(COSName.getPDFName("Pg")));
    }

    private int page(COSArray destination) {
        return number((COSDictionary) destination.getObject(0));
    }

    private int number(COSDictionary page) {
        return 1
                + IntStream.range(0, file.getNumberOfPages())
                        .filter(i -> file.getPage(i).getCOSObject() == page)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("It leads to no page of this file"));
    }
}
