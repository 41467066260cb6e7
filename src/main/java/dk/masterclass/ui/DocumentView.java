package dk.masterclass.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dk.masterclass.document.Block;
import dk.masterclass.document.Language;
import dk.masterclass.document.html.HtmlRenderer;
import java.util.List;

/**
 * A document on the screen. Shown again after a change, it exchanges only what differs, lights it and brings it into
 * view; a click on an answer leads to its question. See {@code scripts/document-view.js}.
 */
@Tag("document-view")
@JsModule("context://scripts/document-view.js")
public class DocumentView extends HtmlComponent {

    public DocumentView() {
        addClassName("doc");
    }

    /** @param language of the document, which may differ from the screen's */
    public void show(List<Block> blocks, Language language) {
        show(blocks, language, true);
    }

    /** @param linked whether answers lead to their questions, for those who may go there */
    public void show(List<Block> blocks, Language language, boolean linked) {
        getElement().setAttribute("lang", language.tag());
        getElement().setProperty("html", new HtmlRenderer(language, 3, linked).render(blocks));
    }
}
