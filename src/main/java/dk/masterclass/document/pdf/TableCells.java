package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Tag;
import dk.masterclass.document.pdf.text.Measured;
import dk.masterclass.document.pdf.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table's cells, measured but not yet set: how wide its columns become depends on all of them. */
final class TableCells {

    private static final TextStyle STYLE = TextStyle.TABLE;
    /** What stands right-aligned among its like; a dash for nothing does, too. */
    private static final Pattern FIGURE =
            Pattern.compile("[-+−–]?|[-+−]?\\d+([.,\u00A0 ]\\d{3})*([.,]\\d+)?( ?(%|kr\\.?|pct\\.?))?");

    private final Typesetter typesetter;
    private final List<Boolean> atEnd;
    private final List<Measured> header = new ArrayList<>();
    private final List<List<Measured>> rows = new ArrayList<>();

    private TableCells(Block.Table table, Typesetter typesetter) {
        this.typesetter = typesetter;
        this.atEnd = atEnd(table);
    }

    static TableCells of(Block.Table table, Element element, Typesetter typesetter) {
        var cells = new TableCells(table, typesetter);
        // A head without a body is no valid table.
        Element row = (table.rows().isEmpty() ? element : element.add(Tag.TABLE_HEAD)).add(Tag.ROW);
        for (Block.Column column : table.columns()) {
            Element cell = row.add(Tag.HEADER_CELL).columnHeader();
            cells.header.add(typesetter.cell(InlineText.of(column.header(), STYLE.strong(), cell)));
        }
        if (!table.rows().isEmpty()) {
            Element body = element.add(Tag.TABLE_BODY);
            table.rows().forEach(each -> cells.add(each, table.rowHeaders(), body.add(Tag.ROW)));
        }
        return cells;
    }

    private void add(List<Block.Cell> cells, boolean named, Element row) {
        var measured = new ArrayList<Measured>();
        for (Block.Cell cell : cells) {
            // One column alone is content, not names.
            boolean names = named && cells.size() > 1 && measured.isEmpty();
            Element element = names ? row.add(Tag.HEADER_CELL).rowHeader() : row.add(Tag.CELL);
            TextStyle style = names ? STYLE.strong() : STYLE;
            measured.add(typesetter.cell(InlineText.of(cell.content(), style, element)));
        }
        rows.add(measured);
    }

    private static List<Boolean> atEnd(Block.Table table) {
        var atEnd = new ArrayList<Boolean>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            boolean figures = table.rows().stream()
                    .map(row -> Inline.plain(row.get(column).content()).strip())
                    .allMatch(text -> FIGURE.matcher(text).matches());
            boolean asked = table.columns().get(i).align() == Block.Align.END;
            atEnd.add(asked || i > 0 && figures && !table.rows().isEmpty());
        }
        return atEnd;
    }

    Grid grid(Column whole) {
        var wishes = new ArrayList<Wish>();
        for (int i = 0; i < header.size(); i++) {
            var cells = new ArrayList<Measured>();
            cells.add(header.get(i));
            for (List<Measured> row : rows) {
                cells.add(row.get(i));
            }
            wishes.add(Wish.of(cells, STYLE.size(), atEnd.get(i)));
        }
        return Grid.of(wishes, whole, STYLE);
    }

    RowSlab header(Grid grid) {
        return RowSlab.header(set(header, grid), grid.style().strong(), grid);
    }

    List<RowSlab> rows(Grid grid) {
        return rows.stream()
                .map(row -> RowSlab.body(set(row, grid), grid.style(), grid))
                .toList();
    }

    private List<RowSlab.Cell> set(List<Measured> row, Grid grid) {
        var cells = new ArrayList<RowSlab.Cell>();
        for (int i = 0; i < row.size(); i++) {
            Column column = grid.column(i);
            var lines = row.get(i).lines(grid.style().size(), column.width());
            cells.add(new RowSlab.Cell(lines, column, atEnd.get(i)));
        }
        return cells;
    }
}
