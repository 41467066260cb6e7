package dk.masterclass.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** A page that says what happened, what is safe and where to go. */
class ErrorNotice extends Div {

    ErrorNotice(String titleKey, String textKey) {
        var home = new Anchor("/", getTranslation("shell.not-found.home"));
        home.addClassName("btn");
        addClassName("error-page");
        add(new H1(getTranslation(titleKey)), new Paragraph(getTranslation(textKey)), home);
    }
}
