package dk.masterclass.journey.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.course.Step;
import java.util.Optional;

/** Follows the reader down the page: how far it is, how long the rest takes. See {@code scripts/reading-guide.js}. */
@Tag("reading-guide")
@JsModule("context://scripts/reading-guide.js")
final class ReadingGuide extends HtmlContainer {

    /** @param place where the reader stopped last time */
    ReadingGuide(Step step, Optional<Integer> place) {
        var left = new Span();
        left.addClassName("time-left");
        var bar = new Meter(getTranslation("journey.guide.progress"), 0, 100);
        var line = new Div(bar, left);
        line.addClassName("guide-line");
        add(line);
        attribute("data-step", step.id());
        attribute("data-minutes", String.valueOf(step.minutes()));
        attribute("data-left", getTranslation("journey.guide.left"));
        attribute("data-end", getTranslation("journey.guide.end"));
        attribute("data-resume", getTranslation("journey.guide.resume"));
        place.ifPresent(number -> attribute("data-place", String.valueOf(number)));
    }

    private void attribute(String name, String value) {
        getElement().setAttribute(name, value);
    }
}
