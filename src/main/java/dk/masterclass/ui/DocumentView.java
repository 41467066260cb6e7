package dk.masterclass.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dk.masterclass.document.Block;
import dk.masterclass.document.Language;
import dk.masterclass.document.html.HtmlRenderer;
import java.util.ArrayList;
import java.util.List;

/**
 * A document on the screen. Shown again after a change, it exchanges only what differs, lights it and brings it into
 * view; a click on an answer leads to its question. See {@code scripts/document-view.js}.
 */
@Tag("document-view")
@JsModule("context://scripts/document-view.js")
public class DocumentView extends HtmlComponent {

    /** As many as the script knows; whatever comes after stands in the last one. */
    private static final int MOST_PARTS = 48;

    private int shown;

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
        var renderer = new HtmlRenderer(language, 3, linked);
        var parts = parts(blocks);
        for (int at = 0; at < Math.max(parts.size(), shown); at++) {
            getElement().setProperty("part" + at, at < parts.size() ? renderer.render(parts.get(at)) : "");
        }
        shown = parts.size();
    }

    /** Section by section, so that a change sends its own section over the wire and no other. */
    private static List<List<Block>> parts(List<Block> blocks) {
        var parts = new ArrayList<List<Block>>();
        for (Block block : blocks) {
            boolean begins = block instanceof Block.Heading heading && heading.level() == 1;
            if (parts.isEmpty() || begins && parts.size() < MOST_PARTS) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(block);
        }
        return parts;
    }
}
