package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Tag;
import java.util.List;

/** Sets tables: the header comes back on every page, and a long row may go on there. */
final class Tables {

    private static final float GAP = 12;
    /** A header that would eat more of the page is not repeated. */
    private static final float TALLEST_REPEATED = Imposition.HEIGHT / 4;

    private static final float LOW = 50;

    private final Composer composer;

    Tables(Composer composer) {
        this.composer = composer;
    }

    void compose(Block.Table table, Setting setting) {
        if (table.columns().isEmpty()) {
            table.caption().ifPresent(caption -> composer.paragraph(caption, setting, GAP));
            return;
        }
        Element element = setting.parent().add(Tag.TABLE);
        table.caption().ifPresent(caption -> caption(caption, element, setting));
        Galley galley = composer.galley();
        galley.space(table.caption().isPresent() ? 0 : GAP);
        TableCells cells = TableCells.of(table, element, composer.typesetter());
        Grid grid = cells.grid(setting.column());
        RowSlab header = cells.header(grid);
        galley.add(header);
        galley.glueNext();
        if (header.height(0, header.slices().size()) > TALLEST_REPEATED) {
            addRows(cells.rows(grid));
        } else {
            galley.continued(header.asContinuation(), () -> addRows(cells.rows(grid)));
        }
        galley.space(GAP + 4);
    }

    /** No page begins or ends with one low row of a table. */
    private void addRows(List<RowSlab> rows) {
        Galley galley = composer.galley();
        float before = TALLEST_REPEATED;
        for (int i = 0; i < rows.size(); i++) {
            float height = rows.get(i).height(0, rows.get(i).slices().size());
            boolean atAnEnd = i == 1 || i == rows.size() - 1;
            if (atAnEnd && before <= LOW && height <= LOW) {
                galley.glueNext();
            }
            galley.add(rows.get(i));
            before = height;
        }
    }

    private void caption(String caption, Element table, Setting setting) {
        composer.caption(caption, table.add(Tag.CAPTION), setting, GAP);
    }
}
