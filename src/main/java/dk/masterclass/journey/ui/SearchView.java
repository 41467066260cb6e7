package dk.masterclass.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.masterclass.document.Language;
import dk.masterclass.journey.Library;
import dk.masterclass.journey.search.Hit;
import dk.masterclass.journey.search.Index;
import dk.masterclass.ui.SearchBox;
import jakarta.annotation.security.RolesAllowed;

/** Looks for words in everything there is to read. The question stands in the address. */
@StyleSheet("context://styles/library.css")
@Route("soeg")
@RolesAllowed({"PARTICIPANT", "INSTRUCTOR", "ADMINISTRATOR"})
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 30;

    private final transient Library library;
    private String asked = "";

    SearchView(Library library) {
        this.library = library;
        addClassNames("page", "library");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SearchBox.PARAMETER)
                .map(String::strip)
                .orElse("");
        removeAll();
        add(new H1(getTranslation("journey.search")), new SearchBox("page", asked), answer());
    }

    @Override
    public String getPageTitle() {
        return asked.isEmpty() ? getTranslation("journey.search") : getTranslation("journey.search.for", asked);
    }

    private Component answer() {
        if (asked.isEmpty()) {
            return sentence(getTranslation("journey.search.begin"));
        }
        var language = Language.of(getLocale().toLanguageTag());
        var found = library.find(asked, language);
        if (found.hits().isEmpty()) {
            var nothing = new Div(
                    sentence(getTranslation("journey.search.none", asked)),
                    new Paragraph(getTranslation("journey.search.none.help")),
                    new Anchor("/ordliste", getTranslation("journey.glossary")));
            nothing.addClassNames("stack", "card");
            return nothing;
        }
        return results(found, language);
    }

    private Component results(Index.Found found, Language language) {
        var list = new OrderedList();
        list.addClassName("hits");
        found.hits().stream().limit(MOST).forEach(hit -> list.add(item(hit, language)));
        int count = found.hits().size();
        var said = new Div(sentence(
                getTranslation(found.isWhole() ? "journey.search.count" : "journey.search.count.some", count, asked)));
        if (count > MOST) {
            said.add(new Paragraph(getTranslation("journey.search.most", MOST)));
        }
        said.add(list);
        said.addClassName("stack");
        return said;
    }

    private ListItem item(Hit hit, Language language) {
        return library.term(hit.id())
                .<ListItem>map(term -> new HitItem(hit, term, language))
                .or(() -> library.step(hit.id()).map(step -> new HitItem(hit, step, language)))
                .orElseThrow();
    }

    /** Said aloud as well, since the answer appears below what was typed. */
    private static Paragraph sentence(String text) {
        var sentence = new Paragraph(text);
        sentence.addClassName("soft");
        sentence.getElement().setAttribute("role", "status");
        return sentence;
    }
}
