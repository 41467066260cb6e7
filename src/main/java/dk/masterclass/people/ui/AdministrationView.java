package dk.masterclass.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dk.masterclass.document.Language;
import dk.masterclass.people.Administration;
import dk.masterclass.people.Mailbox;
import dk.masterclass.people.OrganisationBrands;
import dk.masterclass.people.TeamRoles;
import dk.masterclass.people.WaysToHold;
import dk.masterclass.ui.Messages;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;

/** Running cohorts: one section at a time, named in the address. */
@StyleSheet("context://styles/people.css")
@Route("administration/:section?")
@RolesAllowed("ADMINISTRATOR")
class AdministrationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Administration administration;
    private final transient TeamRoles roles;
    private final transient OrganisationBrands brands;
    private final transient Mailbox mailbox;
    private final transient Messages messages;
    private final transient WaysToHold ways;
    private final StatusLine status = new StatusLine();
    private Section section = Section.COHORTS;

    AdministrationView(
            Administration administration,
            TeamRoles roles,
            OrganisationBrands brands,
            Mailbox mailbox,
            Messages messages,
            WaysToHold ways) {
        this.administration = administration;
        this.roles = roles;
        this.brands = brands;
        this.mailbox = mailbox;
        this.messages = messages;
        this.ways = ways;
        addClassNames("page", "administration");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        section = event.getRouteParameters()
                .get("section")
                .map(word -> Section.of(word).filter(this::isThere).orElseThrow(NotFoundException::new))
                .orElse(Section.COHORTS);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(section.titleKey()) + " · " + getTranslation("people.administration");
    }

    /** Writes the section anew, with a sentence about what was just done. */
    private void done(String sentence) {
        show();
        status.say(sentence);
    }

    private void show() {
        removeAll();
        add(new H1(getTranslation("people.administration")), sections(), status, content());
    }

    private Component content() {
        return switch (section) {
            case COHORTS ->
                new CohortsPart(administration, ways.all(Language.of(getLocale().toLanguageTag())), this::done);
            case ORGANISATIONS -> new OrganisationsPart(administration, brands, this::done);
            case TEAMS -> new TeamsPart(administration, roles, this::done);
            case PEOPLE -> new PeoplePart(administration, messages, this::done);
            case MAILBOX -> new MailboxPart(mailbox);
        };
    }

    private Component sections() {
        var sections = new Nav();
        sections.addClassName("sections");
        sections.setAriaLabel(getTranslation("people.administration.sections"));
        Arrays.stream(Section.values()).filter(this::isThere).map(this::link).forEach(sections::add);
        return sections;
    }

    private Anchor link(Section target) {
        var link = new Anchor(target.address(), getTranslation(target.titleKey()));
        if (target == section) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private boolean isThere(Section asked) {
        return asked != Section.MAILBOX || mailbox.isOpen();
    }
}
