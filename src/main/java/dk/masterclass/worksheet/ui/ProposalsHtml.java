package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Field;
import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.AnswerText;
import dk.masterclass.worksheet.ProposedRow;
import dk.masterclass.worksheet.ValueJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Writes the rows that other answers propose for a table, below it: why, what each would bring, and the choice. The row
 * itself is made in the browser, as any other, so that it is saved, found in the history and removed like any other.
 */
final class ProposalsHtml {

    /** More than these are folded away. */
    private static final int MOST_OPEN = 2;

    private final Form form;
    private final Words words;

    ProposalsHtml(Form form) {
        this.form = form;
        this.words = form.words();
    }

    Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        for (Field field : form.exercise().fields()) {
            if (field instanceof Field.Table table && !table.proposals().isEmpty()) {
                parts.put("proposals " + address(table), html(table));
            }
        }
        return parts;
    }

    private Address address(Field.Table table) {
        return Address.of(form.exercise().id(), table.id());
    }

    /** Nothing where nothing is proposed, or where no row can be added. */
    private String html(Field.Table table) {
        var html = new HtmlWriter();
        var rows = form.proposals().getOrDefault(address(table), List.of());
        boolean isFull = form.answers().rowsOf(address(table)).size() >= table.maxRows();
        if (!rows.isEmpty() && !isFull) {
            write(html, table, rows);
        }
        return html.toString();
    }

    private void write(HtmlWriter html, Field.Table table, List<ProposedRow> rows) {
        var declined = form.decided().declined();
        var offered = rows.stream().filter(row -> !declined.contains(row.key())).toList();
        var refused = rows.stream().filter(row -> declined.contains(row.key())).toList();
        String title = "proposals-" + table.id();
        html.open("section", "class", "proposals", "aria-labelledby", title);
        html.element("h3", words.of("proposals"), "class", "proposals-title", "id", title, "tabindex", "-1");
        list(html, table, offered.stream().limit(MOST_OPEN).toList());
        if (offered.size() > MOST_OPEN) {
            html.open("details", "class", "proposals-more");
            html.element("summary", words.of("proposals.more", offered.size() - MOST_OPEN));
            list(html, table, offered.subList(MOST_OPEN, offered.size()));
            html.close("details");
        }
        if (!refused.isEmpty()) {
            refused(html, refused);
        }
        html.close("section");
    }

    private void list(HtmlWriter html, Field.Table table, List<ProposedRow> rows) {
        if (!rows.isEmpty()) {
            html.open("ul", "class", "proposal-list");
            rows.forEach(row -> proposal(html, table, row));
            html.close("ul");
        }
    }

    private void proposal(HtmlWriter html, Field.Table table, ProposedRow row) {
        html.open("li", "class", "proposal", "data-row", row.row(), "data-cells", json(row));
        html.element("p", row.says(), "class", "proposal-says");
        cells(html, table, row);
        html.open("div", "class", "proposal-choices");
        choice(html, "btn quiet", "proposal-accept", row, "proposal.accept");
        choice(html, "link-button", "proposal-decline", row, "proposal.decline");
        html.close("div").close("li");
    }

    private void cells(HtmlWriter html, Field.Table table, ProposedRow row) {
        html.open("dl", "class", "proposal-cells");
        row.cells()
                .forEach((id, value) -> table.column(id).ifPresent(column -> {
                    html.open("div").element("dt", words.of(column.wording().label()));
                    html.element("dd", AnswerText.of(column, value, words.language(), form.rows()))
                            .close("div");
                }));
        html.close("dl");
    }

    private void refused(HtmlWriter html, List<ProposedRow> rows) {
        html.open("details", "class", "proposals-declined");
        html.element("summary", words.of("proposals.declined", rows.size()));
        html.open("ul");
        for (ProposedRow row : rows) {
            html.open("li").element("span", row.says()).text(" ");
            choice(html, "link-button", "proposal-offer", row, "proposal.offer");
            html.close("li");
        }
        html.close("ul").close("details");
    }

    /** Several of these look the same; a screen reader hears which one it is. */
    private void choice(HtmlWriter html, String look, String action, ProposedRow row, String key) {
        html.open("button", "type", "button", "class", look, "data-action", action);
        html.attribute("data-about", row.key().toString());
        html.text(words.of(key)).element("span", " " + row.says(), "class", "visually-hidden");
        html.close("button");
    }

    private static String json(ProposedRow row) {
        var cells = JsonNodeFactory.instance.objectNode();
        row.cells().forEach((column, value) -> cells.set(column, ValueJson.node(value)));
        return cells.toString();
    }
}
