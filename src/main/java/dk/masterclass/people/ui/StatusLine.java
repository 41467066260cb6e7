package dk.masterclass.people.ui;

import com.vaadin.flow.component.html.Div;

/** Says what was just done, to the eye and to screen readers. */
final class StatusLine extends Div {

    StatusLine() {
        addClassName("status-line");
        getElement().setAttribute("role", "status");
    }

    void say(String sentence) {
        setText(sentence);
    }
}
