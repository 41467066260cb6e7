package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.masterclass.course.Field;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.RemovedRow;
import dk.masterclass.worksheet.ui.Archive.Past;
import java.util.List;
import java.util.function.Consumer;

/** The rows that were taken out of tables, with what they held, and the way to put them back. Not there without any. */
final class RemovedRows extends Section {

    private final transient Archive archive;
    private final transient Consumer<List<Past>> bringBack;

    RemovedRows(Archive archive, List<Address> tables, Consumer<List<Past>> bringBack) {
        this.archive = archive;
        this.bringBack = bringBack;
        addClassNames("card", "stack", "removed-rows");
        add(new H2(archive.words().of("history.removed")));
        for (Address address : tables) {
            if (archive.field(address.question()).orElse(null) instanceof Field.Table table) {
                archive.removedRows(address).stream()
                        .filter(row -> holdsSomething(table, row))
                        .forEach(row -> add(row(table, row)));
            }
        }
        setVisible(getComponentCount() > 1);
    }

    private boolean holdsSomething(Field.Table table, RemovedRow row) {
        return table.columns().stream().anyMatch(column -> !text(row, column).isEmpty());
    }

    private String text(RemovedRow row, Field column) {
        return archive.textNow(
                row.row().question().cell(String.valueOf(row.row().row()), column.id()));
    }

    private Component row(Field.Table table, RemovedRow row) {
        var words = archive.words();
        var cells = new DescriptionList();
        for (Field column : table.columns()) {
            var text = text(row, column);
            if (!text.isEmpty()) {
                cells.add(
                        new DescriptionList.Term(words.of(column.wording().label())),
                        new DescriptionList.Description(text));
            }
        }
        var when = new Paragraph(words.of("history.removed.by", row.byName(), words.when(row.at())));
        when.addClassNames("soft", "small");
        var shown = new Div(
                new H3(words.of(table.rowName(String.valueOf(row.row().row()))) + " · "
                        + words.of(table.wording().label())),
                when,
                cells);
        shown.addClassNames("removed-row", "stack", "sm");
        if (archive.mayWrite(row.row())) {
            shown.add(button(row));
        }
        return shown;
    }

    private Component button(RemovedRow row) {
        var button = new NativeButton(
                archive.words().of("history.row.back"),
                click -> bringBack.accept(List.of(new Past(row.row(), row.place()))));
        button.addClassNames("btn", "quiet");
        return button;
    }
}
