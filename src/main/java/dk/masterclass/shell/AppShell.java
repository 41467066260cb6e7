package dk.masterclass.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What every page loads: Aura, our own styles, the icon; and the line on which the server calls. */
@Push
@Viewport("width=device-width, initial-scale=1")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/base.css")
@StyleSheet("styles/shell.css")
@StyleSheet("styles/document.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "images/icon.svg", "any");
        settings.addMetaTag("theme-color", "#12493b");
        settings.addInlineWithContents(BlankPage.SCRIPT, Inline.Wrapping.JAVASCRIPT);
    }
}
