package dk.masterclass.people.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.masterclass.people.FinishedDocuments;
import dk.masterclass.people.OrganisationBrands;
import dk.masterclass.people.OrganisationId;
import dk.masterclass.people.OwnOrganisations;
import dk.masterclass.people.TeamOverview;
import dk.masterclass.people.TeamProgress;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the organisation's contact sees: seats, people, how far each team is, and what it has made final. */
@StyleSheet("context://styles/people.css")
@Route("organisation")
@RolesAllowed("CONTACT")
class OrganisationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnOrganisations organisations;
    private final transient TeamProgress progress;
    private final transient FinishedDocuments documents;
    private final transient OrganisationBrands brands;
    private final StatusLine status = new StatusLine();

    OrganisationView(
            OwnOrganisations organisations,
            TeamProgress progress,
            FinishedDocuments documents,
            OrganisationBrands brands) {
        this.organisations = organisations;
        this.progress = progress;
        this.documents = documents;
        this.brands = brands;
        addClassNames("page", "organisation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.organisation");
    }

    private void done(String sentence) {
        show();
        status.say(sentence);
    }

    private void show() {
        removeAll();
        var teams = organisations.teams();
        add(new H1(title(teams)), explanation(), status);
        if (teams.isEmpty()) {
            add(new EmptyPart(getTranslation("people.organisation.no-team")));
        }
        teams.forEach(team -> add(new TeamCard(
                team,
                progress.percent(team.team().id()),
                documents.of(team.team().id()),
                organisations,
                this::done)));
        names(teams).forEach((organisation, name) -> add(new BrandCard(brands, organisation, name)));
    }

    private static Map<OrganisationId, String> names(List<TeamOverview> teams) {
        var names = new LinkedHashMap<OrganisationId, String>();
        teams.forEach(team -> names.put(team.team().organisation(), team.team().organisationName()));
        return names;
    }

    /** The name of the organisation, if all teams are of the same. */
    private String title(List<TeamOverview> teams) {
        var names = teams.stream()
                .map(team -> team.team().organisationName())
                .distinct()
                .toList();
        return names.size() == 1 ? names.getFirst() : getTranslation("people.organisation");
    }

    private Paragraph explanation() {
        var explanation = new Paragraph(getTranslation("people.organisation.explained"));
        explanation.addClassName("soft");
        return explanation;
    }
}
