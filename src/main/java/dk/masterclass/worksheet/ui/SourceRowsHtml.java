package dk.masterclass.worksheet.ui;

import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.RowNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what the browser has to know of rows that answers refer to: what can be chosen from another table, under which
 * name, and who holds on to the rows of this exercise. Nobody sees it here; the questions are brought up to date from it.
 */
final class SourceRowsHtml {

    private final Form form;

    SourceRowsHtml(Form form) {
        this.form = form;
    }

    /** The tables whose rows can be chosen in the exercise. */
    static List<String> tables(Form form) {
        return RowNames.tablesOf(form.exercise())
                .map(Address::toString)
                .distinct()
                .toList();
    }

    /** What such a part is called. */
    static String part(String table) {
        return "rows " + table;
    }

    Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        tables(form).forEach(table -> parts.put(part(table), rows(table)));
        parts.put("held", held());
        return parts;
    }

    private String rows(String table) {
        var html = new HtmlWriter();
        var rows = form.rows().of(table);
        html.element("option", form.words().of(rows.isEmpty() ? "ref.none" : "choose"), "value", "");
        rows.forEach((row, name) -> html.element("option", name, "value", row));
        form.rows()
                .removed(table)
                .forEach(row -> html.element("option", removed(form, table, row), "value", row, "data-removed", ""));
        return html.toString();
    }

    private String held() {
        var html = new HtmlWriter();
        form.dependants().all().forEach((row, exercises) -> {
            if (row.exercise().equals(form.exercise().id())) {
                html.element("option", String.join(", ", exercises), "value", row.toString());
            }
        });
        return html.toString();
    }

    /** A row that is gone is called what it was called. */
    static String removed(Form form, String table, String row) {
        return form.rows()
                .formerly(table, row)
                .map(name -> form.words().of("ref.removed.named", name))
                .orElseGet(() -> form.words().of("ref.removed"));
    }
}
