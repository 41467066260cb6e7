package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.masterclass.course.Course;
import dk.masterclass.document.Language;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.Role;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.people.Teams;
import dk.masterclass.worksheet.Histories;
import dk.masterclass.worksheet.Worksheets;
import jakarta.annotation.security.PermitAll;

/** What the answers of an exercise were: for the members of the team. For everybody else it looks like a missing page. */
@StyleSheet("context://styles/history.css")
@Route("oevelse/:exercise/historik")
@PermitAll
class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentPerson currentPerson;
    private final transient Teams teams;
    private final transient Course course;
    private final transient Histories histories;
    private final transient Worksheets worksheets;
    private final transient Vocabulary vocabulary;
    private String title = "";

    HistoryView(
            CurrentPerson currentPerson,
            Teams teams,
            Course course,
            Histories histories,
            Worksheets worksheets,
            Vocabulary vocabulary) {
        this.currentPerson = currentPerson;
        this.teams = teams;
        this.course = course;
        this.histories = histories;
        this.worksheets = worksheets;
        this.vocabulary = vocabulary;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("exercise").orElse("");
        var exercise = course.exerciseOnceAsked(id);
        if (!currentPerson.get().roles().contains(Role.PARTICIPANT)) {
            throw new NotVisible("Exercise " + id);
        }
        var team = teams.own().map(TeamSummary::id).orElseThrow(() -> new NotVisible("Exercise " + id));
        var words = vocabulary.in(Language.of(getLocale().toLanguageTag()));
        var place = HistoryPlace.of(id, event.getLocation().getQueryParameters());
        var archive = new Archive(histories, worksheets, teams, team, course, exercise, words);
        requireSomething(id, place, archive);
        title = words.of("history.title", id);
        removeAll();
        add(new HistoryScreen(() -> new Archive(histories, worksheets, teams, team, course, exercise, words), place));
    }

    /** The course asks it, or asked it of this team; anything else looks like a missing page. */
    private void requireSomething(String id, HistoryPlace place, Archive archive) {
        boolean isThere =
                course.exercise(id).isPresent() || course.retired().step(id).isPresent() || archive.hasAnswers();
        if (!isThere) {
            throw new NotVisible("Exercise " + id);
        }
        place.answer().filter(address -> !archive.knows(address)).ifPresent(address -> {
            throw new NotVisible("Answer " + address);
        });
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
