package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.masterclass.document.Language;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.people.Teams;
import jakarta.annotation.security.RolesAllowed;

/** The people of the signed-in participant's team. */
@StyleSheet("context://styles/team.css")
@Route("team")
@RolesAllowed("PARTICIPANT")
class TeamView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Teams teams;
    private final CurrentPerson currentPerson;
    private final MeetingPlace place;
    private final Vocabulary vocabulary;

    TeamView(Teams teams, CurrentPerson currentPerson, MeetingPlace place, Vocabulary vocabulary) {
        this.teams = teams;
        this.currentPerson = currentPerson;
        this.place = place;
        this.vocabulary = vocabulary;
        addClassNames("page", "team");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(getTranslation("worksheet.team")));
        var words = vocabulary.in(Language.of(getLocale().toLanguageTag()));
        teams.own()
                .map(TeamSummary::id)
                .ifPresentOrElse(
                        team -> add(
                                new TeamScreen(place, team, currentPerson.get().id(), words)),
                        () -> add(new Paragraph(getTranslation("worksheet.team.none"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("worksheet.team");
    }
}
