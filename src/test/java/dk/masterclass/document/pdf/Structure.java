package dk.masterclass.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.pdf.TagTree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;

/** Rules of the structure tree that veraPDF does not check. */
final class Structure {

    private Structure() {}

    static void check(Node root) {
        root.all("Table").forEach(Structure::checkTable);
        root.all("Figure").forEach(Structure::checkFigure);
        root.all("Link").forEach(Structure::checkLink);
    }

    /** The texts of all blocks but the entries of the table of contents. */
    static List<String> withoutContents(Node root) {
        List<Node> entries = root.all("TOCI");
        List<String> blocks = new ArrayList<>(TagTree.blocks(root));
        if (!entries.isEmpty()) {
            int first = firstEntry(root);
            blocks.subList(first, first + entries.size()).clear();
        }
        return blocks;
    }

    private static int firstEntry(Node root) {
        int before = 0;
        for (Node child : root.children()) {
            if (child.type().equals("TOC")) {
                return before;
            }
            before += TagTree.blocks(child).size();
        }
        throw new IllegalStateException("The contents stand deeper than expected");
    }

    private static void checkTable(Node table) {
        List<Node> rows = table.all("TR");
        long columns = cells(rows.getFirst()).count();
        assertThat(columns).isPositive();
        assertThat(rows.getFirst().children()).allMatch(cell -> cell.type().equals("TH"));
        assertThat(rows).allSatisfy(row -> assertThat(cells(row).count()).isEqualTo(columns));
    }

    private static Stream<Node> cells(Node row) {
        return row.children().stream().filter(cell -> Set.of("TH", "TD").contains(cell.type()));
    }

    private static void checkFigure(Node figure) {
        assertThat(figure.element().getString(COSName.getPDFName("Alt"))).isNotNull();
        assertThat(figure.element().getDictionaryObject(COSName.getPDFName("A")))
                .isNotNull();
    }

    private static void checkLink(Node link) {
        assertThat(ExpectedText.normal(link.text())).isNotEmpty();
    }
}
