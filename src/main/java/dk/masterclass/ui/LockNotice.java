package dk.masterclass.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where something isn't open yet: what, when it opens, why, and who decides it. */
public final class LockNotice extends Div {

    /**
     * @param opens the day, such as »15. marts 2027«
     * @param why a sentence
     * @param cohort the name of the cohort whose days decide
     */
    public LockNotice(String what, String opens, String why, String cohort) {
        addClassNames("page", "lock-notice");
        var home = new Anchor("/", getTranslation("ui.lock.home"));
        home.addClassName("btn");
        add(
                new H1(what),
                new Paragraph(getTranslation("ui.lock.opens", opens)),
                new Paragraph(why),
                new Paragraph(getTranslation("ui.lock.by", cohort)),
                home);
    }
}
