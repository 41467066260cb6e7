package dk.masterclass.journey.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Stands at the end of a text and tells once that the reader has come there. See {@code scripts/reading-end.js}. */
@JsModule("context://scripts/reading-end.js")
@Tag("reading-end")
final class ReadingEnd extends HtmlComponent {

    ReadingEnd(Runnable whenReached) {
        getElement().addEventListener("reading-end-reached", event -> whenReached.run());
    }
}
