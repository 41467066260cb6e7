package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Field;
import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.EarlierKind;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what was answered when a question was another kind of question, until the team answers it anew. */
final class EarlierHtml {

    private final Form form;

    EarlierHtml(Form form) {
        this.form = form;
    }

    Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        form.eachQuestion((field, address) -> add(field, address, parts));
        return parts;
    }

    private void add(Field field, Address address, Map<String, String> parts) {
        if (!(field instanceof Field.Calc)) {
            EarlierKind.of(field, form.answers().at(address))
                    .ifPresent(written -> parts.put("earlier " + address, html(written)));
        }
    }

    private String html(String written) {
        var html = new HtmlWriter();
        html.open("p").text(form.words().of("earlier") + ": ");
        html.element("b", written).close("p");
        return html.element("p", form.words().of("earlier.rest")).toString();
    }
}
