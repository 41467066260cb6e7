package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Tag;
import dk.masterclass.document.pdf.text.StyledText;
import java.util.ArrayList;
import java.util.List;

/** Sets tables: the header comes back on every page, and a long row may go on there. */
final class Tables {

    private static final float GAP = 12;
    /** A header that would eat more of the page is not repeated. */
    private static final float TALLEST_REPEATED = Imposition.HEIGHT / 4;

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
        var grid = Grid.of(table.columns(), setting.column());
        Galley galley = composer.galley();
        galley.space(table.caption().isPresent() ? 0 : GAP);
        RowSlab header = header(table, grid, element);
        galley.add(header);
        galley.glueNext();
        if (header.height(0, header.slices().size()) > TALLEST_REPEATED) {
            rows(table, grid, element);
        } else {
            galley.continued(header.asContinuation(), () -> rows(table, grid, element));
        }
        galley.space(GAP + 4);
    }

    private void caption(String caption, Element table, Setting setting) {
        composer.caption(caption, table.add(Tag.CAPTION), setting, GAP);
    }

    private RowSlab header(Block.Table table, Grid grid, Element element) {
        // A head without a body is no valid table.
        Element row = (table.rows().isEmpty() ? element : element.add(Tag.TABLE_HEAD)).add(Tag.ROW);
        TextStyle style = grid.style().strong();
        var cells = new ArrayList<RowSlab.Cell>();
        for (int i = 0; i < table.columns().size(); i++) {
            Block.Column column = table.columns().get(i);
            Element cell = row.add(Tag.HEADER_CELL).columnHeader();
            StyledText text = InlineText.of(column.header(), style, cell);
            cells.add(cell(text, style, grid.column(i), column.align()));
        }
        return RowSlab.header(cells, style, grid);
    }

    private void rows(Block.Table table, Grid grid, Element element) {
        if (table.rows().isEmpty()) {
            return;
        }
        Element body = element.add(Tag.TABLE_BODY);
        for (List<Block.Cell> cells : table.rows()) {
            composer.galley().add(row(table, cells, grid, body.add(Tag.ROW)));
        }
    }

    private RowSlab row(Block.Table table, List<Block.Cell> cells, Grid grid, Element row) {
        var set = new ArrayList<RowSlab.Cell>();
        for (int i = 0; i < cells.size(); i++) {
            boolean names = i == 0 && table.rowHeaders();
            Element cell = names ? row.add(Tag.HEADER_CELL).rowHeader() : row.add(Tag.CELL);
            TextStyle style = names ? grid.style().strong() : grid.style();
            StyledText text = InlineText.of(cells.get(i).content(), style, cell);
            set.add(cell(text, style, grid.column(i), table.columns().get(i).align()));
        }
        return RowSlab.body(set, grid.style(), grid);
    }

    private RowSlab.Cell cell(StyledText text, TextStyle style, Column column, Block.Align align) {
        var lines = composer.typesetter().running(text, style.size(), column.width());
        return new RowSlab.Cell(lines, column, align);
    }
}
