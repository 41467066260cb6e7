package dk.masterclass.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;

/** A short list with columns. On a phone each row becomes a card in which every value has its heading beside it. */
final class PlainTable extends NativeTable {

    private final List<String> headings;
    private final NativeTableBody body = addBody();

    PlainTable(String name, String... headings) {
        this.headings = List.of(headings);
        addClassName("plain-table");
        getElement().setAttribute("aria-label", name);
        var row = new NativeTableRow();
        for (String heading : headings) {
            var cell = new NativeTableHeaderCell(heading);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        getHead().add(row);
    }

    void row(Component... values) {
        var row = new NativeTableRow();
        for (int column = 0; column < values.length; column++) {
            var cell = new NativeTableCell(values[column]);
            cell.getElement().setAttribute("data-heading", headings.get(column));
            row.add(cell);
        }
        body.add(row);
    }

    void row(String... values) {
        row(Arrays.stream(values).map(Span::new).toArray(Component[]::new));
    }
}
