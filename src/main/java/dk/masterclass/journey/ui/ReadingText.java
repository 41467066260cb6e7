package dk.masterclass.journey.ui;

import com.vaadin.flow.component.html.Div;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import dk.masterclass.document.html.HtmlRenderer;

/** Text to read, as HTML. */
final class ReadingText extends Div {

    ReadingText(Document document) {
        this(HtmlRenderer.render(document), document.language());
        addClassName("doc");
    }

    /** Somebody has written it already. */
    ReadingText(String html, Language language) {
        getElement().setAttribute("lang", language.tag());
        getElement().setProperty("innerHTML", html);
    }
}
