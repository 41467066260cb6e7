package dk.masterclass.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.document.compare.WordDiff;
import dk.masterclass.review.MarkedText;
import java.util.List;
import java.util.function.Consumer;

/**
 * The words of an answer with its changes and the quoted places. Tells which words are selected, so that a remark can be
 * about them; see {@code scripts/quotable-text.js}.
 */
@JsModule("context://scripts/quotable-text.js")
@Tag("quotable-text")
final class ChangedText extends HtmlContainer {

    private static final String SELECTED = "event.detail";

    ChangedText(List<WordDiff.Piece> words, List<String> quotes) {
        for (MarkedText.Run run : MarkedText.of(words, quotes)) {
            add(shown(run));
        }
    }

    ChangedText whenSelected(Consumer<String> listener) {
        getElement()
                .addEventListener(
                        "words-selected",
                        event -> listener.accept(
                                event.getEventData().get(SELECTED).asString()))
                .addEventData(SELECTED);
        return this;
    }

    private Component shown(MarkedText.Run run) {
        var text = run.quoted() ? wrapped("mark", run.text()) : new Span(run.text());
        return switch (run.kind()) {
            case SAME -> text;
            case ADDED -> change("ins", "review.added", text);
            case REMOVED -> change("del", "review.removed", text);
        };
    }

    private Component change(String tag, String key, Component text) {
        var spoken = new Span(getTranslation(key) + " ");
        spoken.addClassName("visually-hidden");
        var change = new HtmlContainer(tag);
        change.add(spoken, text);
        return change;
    }

    private static Component wrapped(String tag, String text) {
        var element = new HtmlContainer(tag);
        element.setText(text);
        return element;
    }
}
