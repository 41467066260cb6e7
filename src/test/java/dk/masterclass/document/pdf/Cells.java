package dk.masterclass.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.pdf.TagTree.Node;
import dk.masterclass.document.pdf.TagTree.Place;
import java.util.ArrayList;
import java.util.List;

/** Whether the words of a table's cells keep to their own column and their own row. */
final class Cells {

    private static final float TOLERANCE = 0.5f;

    private Cells() {}

    static void check(Node root) {
        root.all("Table").forEach(table -> {
            var rows = table.all("TR").stream().map(Cells::cells).toList();
            checkColumns(rows);
            checkRows(rows);
        });
    }

    private static void checkColumns(List<List<List<Place>>> rows) {
        for (int column = 0; column + 1 < rows.getFirst().size(); column++) {
            float right = (float) places(rows, column).stream()
                    .mapToDouble(Place::right)
                    .max()
                    .orElse(0);
            float next = (float) places(rows, column + 1).stream()
                    .mapToDouble(Place::left)
                    .min()
                    .orElse(Float.MAX_VALUE);
            assertThat(right).as("the right edge of column %d", column + 1).isLessThanOrEqualTo(next + TOLERANCE);
        }
    }

    /** On every page the last line of a row is above the first line of the next. */
    private static void checkRows(List<List<List<Place>>> rows) {
        for (int row = 0; row + 1 < rows.size(); row++) {
            for (Place place : rows.get(row).stream().flatMap(List::stream).toList()) {
                for (Place below :
                        rows.get(row + 1).stream().flatMap(List::stream).toList()) {
                    if (place.page() == below.page()) {
                        assertThat(place.bottom())
                                .as("the foot of row %d", row + 1)
                                .isLessThan(below.bottom());
                    }
                }
            }
        }
    }

    private static List<Place> places(List<List<List<Place>>> rows, int column) {
        var places = new ArrayList<Place>();
        rows.forEach(row -> places.addAll(row.get(column)));
        return places;
    }

    private static List<List<Place>> cells(Node row) {
        return row.children().stream().map(Node::places).toList();
    }
}
