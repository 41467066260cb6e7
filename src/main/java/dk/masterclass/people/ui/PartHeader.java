package dk.masterclass.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** The heading of a part with the one thing that can be begun there. */
final class PartHeader extends Div {

    PartHeader(String title, String action, Runnable begin) {
        addClassNames("row", "between");
        var button = new Button(action, click -> begin.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(title), button);
    }
}
