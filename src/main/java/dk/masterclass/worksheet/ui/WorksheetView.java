package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.masterclass.course.Exercise;
import dk.masterclass.document.Language;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.Role;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.people.Teams;
import dk.masterclass.ui.Messages;
import dk.masterclass.ui.SpokenTime;
import dk.masterclass.worksheet.TeamFeed;
import jakarta.annotation.security.PermitAll;

/** One exercise of the signed-in participant's team. For everybody else it looks like a missing page. */
@Route("oevelse/:exercise")
@PermitAll
class WorksheetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentPerson currentPerson;
    private final Teams teams;
    private final Desk desk;
    private final TeamFeed feed;
    private final Presence presence;
    private final Messages messages;
    private final SpokenTime spokenTime;
    private String title = "";

    WorksheetView(
            CurrentPerson currentPerson, Teams teams, Desk desk, TeamFeed feed, Presence presence, Messages messages) {
        this.currentPerson = currentPerson;
        this.teams = teams;
        this.desk = desk;
        this.feed = feed;
        this.presence = presence;
        this.messages = messages;
        this.spokenTime = spokenTime;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var exercise = desk.exercise(event.getRouteParameters().get("exercise").orElse(""));
        var words = new Words(messages, spokenTime, Language.of(getLocale().toLanguageTag()));
        title = exercise.id() + " · " + words.of(exercise.title());
        removeAll();
        add(new ExerciseScreen(desk, feed, presence, currentPerson.get(), team(exercise), exercise, words));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private TeamId team(Exercise exercise) {
        if (!currentPerson.get().roles().contains(Role.PARTICIPANT)) {
            throw new NotVisible("Exercise " + exercise.id());
        }
        return teams.own().map(TeamSummary::id).orElseThrow(() -> new NotVisible("Exercise " + exercise.id()));
    }
}
