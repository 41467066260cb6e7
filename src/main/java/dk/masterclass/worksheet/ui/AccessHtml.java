package dk.masterclass.worksheet.ui;

import dk.masterclass.document.html.HtmlWriter;
import java.util.Locale;

/** Writes why somebody can't write here: since when, who said so, and whom to ask. */
final class AccessHtml {

    private final Access access;
    private final Words words;

    AccessHtml(Access access, Words words) {
        this.access = access;
        this.words = words;
    }

    void write(HtmlWriter html) {
        if (access.mayWrite()) {
            return;
        }
        var key = "access." + access.own().role().name().toLowerCase(Locale.ROOT);
        html.open("div", "class", "access");
        html.element("p", words.of(key), "class", "access-role");
        html.element("p", since() + " " + words.of("access.ask", String.join(", ", access.owners())));
        html.close("div");
    }

    private String since() {
        var by = access.own().givenBy();
        var at = access.own().givenAt();
        return by.isPresent() && at.isPresent() ? words.of("access.since", by.get(), words.when(at.get())) : "";
    }
}
