package dk.masterclass.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.router.QueryParameters;

/** Where one types what one looks for. It leads to the page with the answers, whose address holds the question. */
@Tag("form")
@JsModule("context://scripts/search-key.js")
public final class SearchBox extends HtmlContainer {

    public static final String PLACE = "soeg";
    public static final String PARAMETER = "q";

    private static final int LONGEST = 200;

    private final Input field = new Input();

    /** @param name {@code menu} or {@code page}, which tells boxes on one page apart */
    public SearchBox(String name, String asked) {
        addClassName("search-box");
        getElement().setAttribute("role", "search").setAttribute("action", "/" + PLACE);
        getElement().setAttribute("aria-label", getTranslation("ui.search." + name));
        field.setId("search-" + name);
        field.setType("search");
        field.setValue(asked);
        field.getElement().setAttribute("name", PARAMETER).setAttribute("maxlength", String.valueOf(LONGEST));
        field.getElement()
                .setAttribute("placeholder", getTranslation("ui.search.placeholder"))
                .setAttribute("aria-keyshortcuts", "Control+K");
        var label = new NativeLabel(getTranslation("ui.search.label"));
        label.setFor(field);
        label.addClassName("visually-hidden");
        var button = new NativeButton(getTranslation("ui.search"));
        button.getElement().setAttribute("type", "submit");
        add(label, field, button);
        getElement()
                .addEventListener(
                        "submit",
                        event -> look(event.getEventData()
                                .path("element.querySelector('input').value")
                                .asString("")))
                .addEventData("element.querySelector('input').value")
                .preventDefault();
    }

    private void look(String asked) {
        getUI().ifPresent(ui -> ui.navigate(PLACE, QueryParameters.of(PARAMETER, asked)));
    }
}
