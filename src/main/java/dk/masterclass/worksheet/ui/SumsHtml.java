package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Field;
import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Sums;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the line of sums below each table that has one. */
final class SumsHtml {

    private final Form form;
    private final Sums sums;

    SumsHtml(Form form) {
        this.form = form;
        this.sums = new Sums(form.effective(), form.rows(), form.words().language());
    }

    Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        for (Field field : form.exercise().fields()) {
            if (field instanceof Field.Table table && !table.sums().isEmpty()) {
                var question = Address.of(form.exercise().id(), field.id());
                parts.put("sums " + question, line(table, question));
            }
        }
        return parts;
    }

    private String line(Field.Table table, Address question) {
        var html = new HtmlWriter();
        html.element("span", form.words().of("sums"), "class", "sums-title");
        html.open("dl", "class", "sums");
        for (String id : table.sums()) {
            table.column(id).ifPresent(column -> {
                html.open("div").element("dt", form.words().of(column.wording().label()));
                html.element("dd", sums.of(table, question, column).orElse("–")).close("div");
            });
        }
        return html.close("dl").toString();
    }
}
