package dk.masterclass.journey.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** How much of something is done, as a bar that also reads as a number. */
@Tag("progress")
final class Meter extends HtmlComponent {

    Meter(String label, long done, long of) {
        addClassName("journey-meter");
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("max", String.valueOf(Math.max(1, of)));
        getElement().setAttribute("value", String.valueOf(done));
    }
}
