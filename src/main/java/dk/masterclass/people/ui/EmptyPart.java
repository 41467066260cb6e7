package dk.masterclass.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says what will stand in a place that is still empty, and how to begin. */
final class EmptyPart extends Div {

    EmptyPart(String sentence) {
        addClassName("empty");
        add(new Paragraph(sentence));
    }
}
