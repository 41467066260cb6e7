package dk.masterclass.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;

/** The frame around every screen: the menu on the pitch, and the page beside it. */
@Layout
@JsModule("context://scripts/connection.js")
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Menu menu;
    private final Main content = new Main();
    private boolean arrived;

    MainLayout(Menu menu) {
        this.menu = menu;
        content.setId("content");
        content.addClassName("content");
        content.getElement().setAttribute("tabindex", "-1");
        addClassName("app");
        add(skipLink(), menu, content);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        menu.showWhere(path);
        setClassName("narrow", path.startsWith("oevelse") || path.startsWith("gennemgang"));
        if (arrived) {
            catchFocus();
        }
        arrived = true;
    }

    /** The link that led to a new screen is gone with the old one: whoever uses the keyboard goes on in the new screen. */
    private void catchFocus() {
        content.getElement()
                .executeJs("if (document.activeElement === document.body) this.focus({preventScroll: true})");
    }

    private Component skipLink() {
        var skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        return skip;
    }
}
