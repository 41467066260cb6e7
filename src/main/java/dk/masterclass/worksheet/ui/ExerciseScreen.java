package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import dk.masterclass.course.Exercise;
import dk.masterclass.people.CurrentPerson.SignedIn;
import dk.masterclass.people.TeamId;
import dk.masterclass.ui.Refresh;
import dk.masterclass.worksheet.AnswersChanged.Changed;
import dk.masterclass.worksheet.HandInResult;
import dk.masterclass.worksheet.Registration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The questions to the left, the growing document to the right; both follow what the team does, wherever it does it. */
class ExerciseScreen extends Div {

    private static final Registration NOBODY = () -> {};

    private final Desk desk;
    private final Company company;
    private final SignedIn person;
    private final TeamId team;
    private final Exercise exercise;
    private final Words words;
    private final WorksheetForm form = new WorksheetForm(this::handIn);
    private final DocumentPane document;
    private final Queue<Changed> news = new ConcurrentLinkedQueue<>();
    private Registration following = NOBODY;
    private boolean lacksAreListed;

    ExerciseScreen(Desk desk, Company company, SignedIn person, TeamId team, Exercise exercise, Words words) {
        this.desk = desk;
        this.company = company;
        this.person = person;
        this.team = team;
        this.exercise = exercise;
        this.words = words;
        this.document = new DocumentPane(exercise, words);
        addClassName("worksheet");
        getElement().setAttribute("data-tab", "answers");
        add(form, document);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follow(event.getUI());
        var situation = desk.situation(team, exercise, words);
        form.open(ScreenHtml.of(situation.form(), desk.moduleOf(exercise)), parts(situation), team, words);
        document.show(desk.document(situation));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        following.remove();
        following = NOBODY;
    }

    private void follow(UI ui) {
        var refresh = new Refresh(ui, this::refresh);
        following.remove();
        following = company.join(
                team,
                exercise,
                person,
                written -> {
                    news.addAll(written.changes());
                    refresh.soon();
                },
                refresh::soon);
    }

    private void refresh() {
        tellNews();
        var situation = desk.situation(team, exercise, words);
        form.show(parts(situation));
        document.show(desk.document(situation));
    }

    private void tellNews() {
        var ours = new ArrayList<Changed>();
        for (Changed change = news.poll(); change != null; change = news.poll()) {
            if (change.address().exercise().equals(exercise.id())) {
                ours.add(change);
            }
        }
        if (!ours.isEmpty()) {
            form.apply(ours);
        }
    }

    private void handIn() {
        var result = desk.handIn(team, exercise);
        lacksAreListed = result instanceof HandInResult.Lacking;
        refresh();
        form.lead(lacksAreListed ? "missing" : "state");
    }

    /** What is missing is listed once somebody asked for it, and then follows what the team writes. */
    private Map<String, String> parts(Situation situation) {
        var parts = new HashMap<>(Parts.of(situation));
        lacksAreListed = lacksAreListed && !situation.lacks().isEmpty();
        parts.put("missing", lacksAreListed ? Parts.missing(words, situation.lacks()) : "");
        return parts;
    }
}
