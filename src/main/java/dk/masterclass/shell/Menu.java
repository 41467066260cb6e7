package dk.masterclass.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dk.masterclass.document.Language;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.Profile;
import dk.masterclass.people.Role;
import dk.masterclass.ui.SearchBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where a person can go, by what he or she may do; on a phone it folds into a button. */
@SpringComponent
@UIScope
class Menu extends Header {

    private static final Set<Role> READERS = Set.of(Role.PARTICIPANT, Role.INSTRUCTOR, Role.ADMINISTRATOR);

    private final List<Anchor> items = new ArrayList<>();
    private final Nav places = new Nav();
    private final Div foot = new Div();
    private final NativeButton toggle = new NativeButton();
    private final transient CurrentPerson currentPerson;
    private final transient AuthenticationContext authentication;
    private final transient Profile profile;

    Menu(CurrentPerson currentPerson, AuthenticationContext authentication, Profile profile) {
        this.currentPerson = currentPerson;
        this.authentication = authentication;
        this.profile = profile;
        addClassName("nav");
        foot.addClassName("foot");
        places.setAriaLabel(getTranslation("shell.menu"));
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        if (items.isEmpty()) {
            currentPerson.find().ifPresent(this::build);
        }
    }

    /** Marks the item of the page that is open, and folds the menu. */
    void showWhere(String path) {
        for (Anchor item : items) {
            if (belongsTo(path, item.getHref())) {
                item.getElement().setAttribute("aria-current", "page");
            } else {
                item.getElement().removeAttribute("aria-current");
            }
        }
        open(false);
    }

    private static boolean belongsTo(String path, String place) {
        if (place.equals("/")) {
            return path.isEmpty()
                    || path.startsWith("lektion")
                    || path.startsWith("case")
                    || path.startsWith("oevelse");
        }
        var name = place.substring(1);
        return path.equals(name) || path.startsWith(name + "/");
    }

    private void build(CurrentPerson.SignedIn person) {
        addPlaces(person.roles());
        foot.add(who(person), otherLanguage(person.language()), action("shell.sign-out", this::signOut));
        add(brand());
        if (reads(person.roles())) {
            add(new SearchBox("menu", ""), searchLink());
        }
        add(menuToggle(), places, foot);
    }

    private void addPlaces(Set<Role> roles) {
        if (roles.contains(Role.PARTICIPANT)) {
            place("/", "shell.journey");
            place("/strategi", "shell.strategy");
            place("/tjek", "shell.checks");
            place("/team", "shell.team");
        }
        if (roles.contains(Role.INSTRUCTOR)) {
            place("/gennemgang", "shell.review");
            place("/hold", "shell.teams");
            place("/undervisning", "shell.teaching");
        }
        if (reads(roles)) {
            place("/noter", "shell.notes");
            place("/ordliste", "shell.glossary");
        }
        if (roles.contains(Role.CONTACT)) {
            place("/organisation", "shell.organisation");
        }
        if (roles.contains(Role.ADMINISTRATOR)) {
            place("/administration", "shell.administration");
        }
        place("/profil", "shell.profile");
    }

    /** Whoever may open lessons can look for something in them. */
    private static boolean reads(Set<Role> roles) {
        return roles.stream().anyMatch(READERS::contains);
    }

    /** Where the menu is folded or narrow, there is no room to type. */
    private Component searchLink() {
        var link = new Anchor("/" + SearchBox.PLACE, getTranslation("ui.search"));
        link.addClassName("search-link");
        items.add(link);
        return link;
    }

    private void place(String href, String textKey) {
        var item = new Anchor(href, getTranslation(textKey));
        item.addClassName("item");
        items.add(item);
        places.add(item);
    }

    private Component brand() {
        var brand = new Anchor("/", new Span(getTranslation("shell.brand") + " " + getTranslation("shell.brand.sub")));
        brand.addClassName("brand");
        brand.setAriaLabel(getTranslation("shell.brand") + " " + getTranslation("shell.brand.sub"));
        return brand;
    }

    private Component who(CurrentPerson.SignedIn person) {
        var who = new Div(person.name());
        who.addClassName("who");
        return who;
    }

    /** One switch for the screens, the exercises and the document; the page is loaded anew in that language. */
    private Component otherLanguage(Language spoken) {
        var other = spoken == Language.DANISH ? Language.ENGLISH : Language.DANISH;
        var button = action("shell.language", () -> {
            profile.speak(other);
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        button.getElement().setAttribute("lang", other.tag());
        return button;
    }

    private Component action(String textKey, Runnable act) {
        var button = new NativeButton(getTranslation(textKey), click -> act.run());
        button.addClassName("item");
        return button;
    }

    /** Whoever holds something that is not saved hears of it first, and is given a moment. */
    private void signOut() {
        getElement().executeJs("""
                        const waits = [];
                        const detail = { wait: (promise) => waits.push(promise) };
                        window.dispatchEvent(new CustomEvent('before-sign-out', { detail }));
                        const enough = new Promise((resolve) => setTimeout(resolve, 3000));
                        return Promise.race([Promise.allSettled(waits), enough]).then(() => true);""").then(ready -> authentication.logout(), failure -> authentication.logout());
    }

    private Component menuToggle() {
        toggle.setText(getTranslation("shell.open-menu"));
        toggle.addClassName("menu-toggle");
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(click -> open(!hasClassName("open")));
        getElement().addEventListener("keydown", key -> leave()).setFilter("event.key === 'Escape'");
        return toggle;
    }

    private void leave() {
        if (hasClassName("open")) {
            open(false);
            toggle.focus();
        }
    }

    private void open(boolean open) {
        setClassName("open", open);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
