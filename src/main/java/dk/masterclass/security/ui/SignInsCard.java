package dk.masterclass.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.masterclass.document.Language;
import dk.masterclass.security.Browser;
import dk.masterclass.security.OwnSignIns;
import dk.masterclass.security.OwnSignIns.OwnSignIn;
import dk.masterclass.ui.SpokenTime;

/** Where a person is signed in: every browser, when it was last seen, and a button that ends it. */
final class SignInsCard extends Div {

    private final transient OwnSignIns signIns;
    private final transient SpokenTime time;
    private final UnorderedList list = new UnorderedList();
    private final Button others = new Button(getTranslation("security.sign-ins.end-others"), click -> endOthers());
    private final Paragraph status = new Paragraph();

    SignInsCard(OwnSignIns signIns, SpokenTime time) {
        this.signIns = signIns;
        this.time = time;
        addClassNames("card", "stack", "sign-ins");
        status.addClassName("status-line");
        status.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        add(
                new H2(getTranslation("security.sign-ins")),
                new Paragraph(getTranslation("security.sign-ins.explained")),
                list,
                others,
                status);
        refresh();
    }

    private void refresh() {
        var all = signIns.all();
        list.removeAll();
        all.forEach(signIn -> list.add(item(signIn)));
        others.setVisible(all.stream().anyMatch(signIn -> !signIn.here()));
    }

    private ListItem item(OwnSignIn signIn) {
        var name = new Span(name(signIn.browser()));
        name.addClassName("sign-in-name");
        var seen = new Span(seen(signIn));
        seen.addClassName("soft");
        var what = new Div(name, seen);
        var item = new ListItem(what);
        if (!signIn.here()) {
            item.add(end(signIn));
        }
        return item;
    }

    private Component end(OwnSignIn signIn) {
        var button = new Button(getTranslation("security.sign-ins.end"), click -> end(signIn, seen(signIn)));
        button.setAriaLabel(getTranslation("security.sign-ins.end.label", name(signIn.browser()), seen(signIn)));
        return button;
    }

    private void end(OwnSignIn signIn, String seen) {
        signIns.end(signIn.id());
        done(getTranslation("security.sign-ins.ended", name(signIn.browser()), seen));
    }

    private void endOthers() {
        signIns.endOthers();
        done(getTranslation("security.sign-ins.others-ended"));
    }

    /** The button that was used is gone: whoever uses the keyboard goes on at the sentence that says what happened. */
    private void done(String sentence) {
        refresh();
        status.setText(sentence);
        status.getElement().callJsFunction("focus");
    }

    private String name(Browser browser) {
        if (browser.name().isEmpty()) {
            return getTranslation("security.sign-ins.unknown");
        }
        return browser.system().isEmpty()
                ? browser.name()
                : getTranslation("security.sign-ins.browser", browser.name(), browser.system());
    }

    private String seen(OwnSignIn signIn) {
        if (signIn.here()) {
            return getTranslation(signIn.remembered() ? "security.sign-ins.here.remembered" : "security.sign-ins.here");
        }
        var moment = time.moment(signIn.lastSeenAt(), Language.of(getLocale().toLanguageTag()));
        return getTranslation(
                signIn.remembered() ? "security.sign-ins.seen.remembered" : "security.sign-ins.seen", moment);
    }
}
