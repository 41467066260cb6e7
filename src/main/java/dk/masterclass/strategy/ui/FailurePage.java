package dk.masterclass.strategy.ui;

import dk.masterclass.document.Language;
import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.ui.Messages;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody sees instead of a file that could not be made: what is safe, and where to go. */
@Component
class FailurePage {

    private final CurrentPerson currentPerson;
    private final Messages messages;

    FailurePage(CurrentPerson currentPerson, Messages messages) {
        this.currentPerson = currentPerson;
        this.messages = messages;
    }

    String html() {
        var language =
                currentPerson.find().map(CurrentPerson.SignedIn::language).orElse(Language.DANISH);
        var title = messages.text(language, "strategy.print-failed");
        var page = new HtmlWriter().doctype();
        page.open("html", "lang", language.tag());
        page.open("head")
                .open("meta", "charset", "utf-8")
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", title);
        for (String style : List.of("tokens", "base", "shell")) {
            page.open("link", "rel", "stylesheet", "href", "/styles/" + style + ".css");
        }
        page.close("head").open("body").open("main", "class", "error-page");
        page.element("h1", title).element("p", messages.text(language, "strategy.print-failed.text"));
        page.element("a", messages.text(language, "strategy.back"), "class", "btn", "href", "/strategi");
        return page.close("main").close("body").close("html").toString();
    }
}
