package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.Component;
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
import dk.masterclass.ui.LockNotice;
import dk.masterclass.worksheet.ExerciseLock;
import jakarta.annotation.security.PermitAll;

/** One exercise of the signed-in participant's team. For everybody else it looks like a missing page. */
@Route("oevelse/:exercise")
@PermitAll
class WorksheetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentPerson currentPerson;
    private final Teams teams;
    private final Desk desk;
    private final Company company;
    private final Vocabulary vocabulary;
    private final ExerciseLock lock;
    private String title = "";

    WorksheetView(
            CurrentPerson currentPerson,
            Teams teams,
            Desk desk,
            Company company,
            Vocabulary vocabulary,
            ExerciseLock lock) {
        this.currentPerson = currentPerson;
        this.teams = teams;
        this.desk = desk;
        this.company = company;
        this.vocabulary = vocabulary;
        this.lock = lock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var exercise = desk.exercise(event.getRouteParameters().get("exercise").orElse(""));
        var words = vocabulary.in(Language.of(getLocale().toLanguageTag()));
        title = exercise.id() + " · " + words.of(exercise.title());
        removeAll();
        var team = team(exercise);
        add(lock.of(exercise)
                .<Component>map(closed -> notice(closed, words))
                .orElseGet(() -> screen(exercise, team, words)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private ExerciseScreen screen(Exercise exercise, TeamId team, Words words) {
        var ofDocument = vocabulary.in(desk.documentLanguage(team));
        return new ExerciseScreen(desk, company, currentPerson.get(), team, exercise, words, ofDocument);
    }

    private LockNotice notice(ExerciseLock.Lock closed, Words words) {
        return new LockNotice(title, words.day(closed.opensOn()), words.of(closed.why()), closed.cohort());
    }

    private TeamId team(Exercise exercise) {
        if (!currentPerson.get().roles().contains(Role.PARTICIPANT)) {
            throw new NotVisible("Exercise " + exercise.id());
        }
        return teams.own().map(TeamSummary::id).orElseThrow(() -> new NotVisible("Exercise " + exercise.id()));
    }
}
