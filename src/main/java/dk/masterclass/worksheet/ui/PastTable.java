package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.course.Field;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.RowNames;
import dk.masterclass.worksheet.ui.Archive.Past;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The rows a table had, in their order of then, each with the way to bring it back as it was. */
final class PastTable extends Div {

    private final transient Archive archive;
    private final transient Field.Table table;
    private final transient Address address;
    private final transient Answers then;
    private final transient Consumer<List<Past>> bringBack;

    PastTable(Archive archive, Field.Table table, Address address, Answers then, Consumer<List<Past>> bringBack) {
        this.archive = archive;
        this.table = table;
        this.address = address;
        this.then = then;
        this.bringBack = bringBack;
        addClassNames("stack", "sm");
        var rows = then.rowsOf(address, table);
        add(rows.isEmpty() ? note(archive.words().of("history.rows.none")) : table(rows));
        long added = archive.now().rowsOf(address, table).stream()
                .filter(row -> !rows.contains(row))
                .count();
        if (added > 0) {
            add(note(archive.words().of("history.rows.added", added)));
        }
    }

    private static Component note(String text) {
        var note = new Paragraph(text);
        note.addClassNames("soft", "small");
        return note;
    }

    private Component table(List<String> rows) {
        var head = new HtmlContainer("tr");
        head.add(new HtmlContainer("td"));
        table.columns().forEach(column -> head.add(header("col", label(column))));
        var body = new HtmlContainer("tbody");
        for (int at = 0; at < rows.size(); at++) {
            body.add(row(rows.get(at), at + 1));
        }
        var whole = new HtmlContainer("table");
        whole.addClassName("past-table");
        whole.add(around("thead", head), body);
        return whole;
    }

    private Component row(String row, int number) {
        var name = RowNames.title(table, row, number, archive.words().language());
        var header = header("row", name);
        var line = new HtmlContainer("tr");
        line.add(header);
        table.columns().forEach(column -> line.add(cell(column, address.cell(row, column.id()))));
        var back = differing(row);
        boolean isGone = isGone(row);
        if (!back.isEmpty()) {
            line.addClassName("differs");
            var chip = new Span(archive.words().of(isGone ? "history.row.removed" : "history.differs"));
            chip.addClassNames("chip", "note");
            header.add(chip);
            if (archive.mayWrite(address)) {
                header.add(button(isGone, name, back));
            }
        }
        return line;
    }

    /** The place of a row that is gone, and the cells that are otherwise now. */
    private List<Past> differing(String row) {
        var differing = new ArrayList<Past>();
        if (isGone(row)) {
            differing.add(new Past(address.row(row), then.at(address.row(row))));
        }
        table.columns().stream()
                .map(column -> address.cell(row, column.id()))
                .filter(cell -> !then.at(cell).equals(archive.now().at(cell)))
                .forEach(cell -> differing.add(new Past(cell, then.at(cell))));
        return differing;
    }

    private boolean isGone(String row) {
        return !archive.now().rowsOf(address, table).contains(row);
    }

    private Component button(boolean isGone, String name, List<Past> values) {
        var text = archive.words().of(isGone ? "history.row.back" : "history.row.again");
        var button = new NativeButton(text, click -> bringBack.accept(values));
        button.addClassNames("link-button", "small");
        button.setAriaLabel(text + ": " + name);
        return button;
    }

    private Component cell(Field column, Address cell) {
        var text = archive.text(cell, then.at(cell));
        var shown = new HtmlContainer("td");
        shown.getElement().setAttribute("data-label", label(column));
        boolean differs = !isGone(String.valueOf(cell.row()))
                && !then.at(cell).equals(archive.now().at(cell));
        if (differs) {
            shown.addClassName("differs");
            shown.add(ChangedWords.whole(text, archive.textNow(cell), archive.words()));
        } else {
            shown.add(new Span(text));
        }
        return shown;
    }

    private String label(Field column) {
        return archive.words().of(column.wording().label());
    }

    private static HtmlContainer header(String scope, String text) {
        var header = around("th", new Span(text));
        header.getElement().setAttribute("scope", scope);
        return header;
    }

    private static HtmlContainer around(String tag, Component content) {
        var element = new HtmlContainer(tag);
        element.add(content);
        return element;
    }
}
