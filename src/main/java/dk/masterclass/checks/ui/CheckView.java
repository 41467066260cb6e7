package dk.masterclass.checks.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.people.Teams;
import jakarta.annotation.security.RolesAllowed;

/** What doesn't fit in the strategy of the participant's team. */
@Route("tjek")
@RolesAllowed("PARTICIPANT")
@StyleSheet("styles/checks.css")
class CheckView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Teams teams;
    private final CheckDesk desk;

    CheckView(Teams teams, CheckDesk desk) {
        this.teams = teams;
        this.desk = desk;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(getTranslation("checks.title")));
        teams.own()
                .map(TeamSummary::id)
                .ifPresentOrElse(
                        team -> add(new FindingList(desk, team)),
                        () -> add(new Paragraph(getTranslation("checks.no-team"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("checks.title");
    }
}
