package dk.masterclass.review.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What the board's signs stand for. */
final class Legend extends UnorderedList {

    Legend() {
        addClassName("legend");
        for (var mark : Mark.values()) {
            add(new ListItem(mark.sign("1A"), new Span(getTranslation(mark.key()))));
        }
    }
}
