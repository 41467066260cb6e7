package dk.masterclass.worksheet.ui;

import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.worksheet.Presence.Visitor;
import java.util.List;

/** Writes the marks of those who have the exercise open, each person once. */
final class PeopleHtml {

    private PeopleHtml() {}

    static String of(Words words, List<Visitor> visitors) {
        var html = new HtmlWriter();
        var names = visitors.stream().map(Visitor::name).distinct().toList();
        if (!names.isEmpty()) {
            html.element("span", words.of("people", String.join(", ", names)), "class", "visually-hidden");
        }
        for (String name : names) {
            html.element("span", Initials.of(name), "class", "person-mark", "title", name, "aria-hidden", "true");
        }
        return html.toString();
    }
}
