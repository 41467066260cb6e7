package dk.masterclass.document.html;

import dk.masterclass.document.Block.Cell;
import dk.masterclass.document.Block.Column;
import dk.masterclass.document.Block.Table;
import dk.masterclass.document.Inline;
import java.util.List;

/** Writes tables. Each cell knows its column's name, so that a narrow screen can show a row as a card. */
final class TableHtml {

    private final HtmlWriter html;
    private final InlineHtml inlines;

    TableHtml(HtmlWriter html, InlineHtml inlines) {
        this.html = html;
        this.inlines = inlines;
    }

    void write(Table table) {
        html.open("table", "class", "doc-table");
        table.caption().ifPresent(caption -> html.element("caption", caption));
        html.open("thead").open("tr");
        for (Column column : table.columns()) {
            html.element("th", column.header(), "scope", "col", "class", align(column));
        }
        html.close("tr").close("thead").open("tbody");
        table.rows().forEach(row -> row(table, row));
        html.close("tbody").close("table");
    }

    private void row(Table table, List<Cell> row) {
        html.open("tr");
        for (int i = 0; i < row.size(); i++) {
            Column column = table.columns().get(i);
            Cell cell = row.get(i);
            if (i == 0 && table.rowHeaders()) {
                rowHeader(column, cell);
            } else {
                html.element(
                        "td",
                        () -> inlines.write(cell.content()),
                        "class",
                        align(column),
                        "data-label",
                        column.header());
            }
        }
        html.close("tr");
    }

    /** Where there is no room for columns, a number or a day alone says nothing: it says of what. */
    private void rowHeader(Column column, Cell cell) {
        if (Inline.plain(cell.content()).codePoints().anyMatch(Character::isLetter)) {
            html.element("th", () -> inlines.write(cell.content()), "scope", "row");
        } else {
            html.element("th", () -> inlines.write(cell.content()), "scope", "row", "data-label", column.header());
        }
    }

    private static String align(Column column) {
        return switch (column.align()) {
            case START -> "doc-start";
            case END -> "doc-end";
        };
    }
}
