package dk.masterclass.journey.ui;

import com.vaadin.flow.component.html.Div;
import dk.masterclass.document.Document;
import dk.masterclass.document.html.HtmlRenderer;

/** The body of a lesson or a case. */
final class ReadingText extends Div {

    ReadingText(Document document) {
        addClassName("doc");
        getElement().setAttribute("lang", document.language().tag());
        getElement().setProperty("innerHTML", HtmlRenderer.render(document));
    }
}
