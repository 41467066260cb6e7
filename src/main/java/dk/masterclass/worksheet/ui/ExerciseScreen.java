package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import dk.masterclass.course.Exercise;
import dk.masterclass.people.CurrentPerson.SignedIn;
import dk.masterclass.people.TeamId;
import dk.masterclass.ui.Refresh;
import dk.masterclass.worksheet.AnswersChanged;
import dk.masterclass.worksheet.AnswersChanged.Changed;
import dk.masterclass.worksheet.HandInResult;
import dk.masterclass.worksheet.Registration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;

/** The questions to the left, the growing document to the right; both follow what the team does, wherever it does it. */
class ExerciseScreen extends Div {

    private static final Registration NOBODY = () -> {};

    private final Desk desk;
    private final Company company;
    private final SignedIn person;
    private final TeamId team;
    private final Exercise exercise;
    private final Words words;
    private final WorksheetForm form = new WorksheetForm(this::handIn, this::decide);
    private final DocumentPane document;
    private final Queue<Changed> news = new ConcurrentLinkedQueue<>();
    private Registration following = NOBODY;
    private boolean lacksAreListed;

    /** @param ofDocument the words in the language the document has for this person */
    ExerciseScreen(
            Desk desk,
            Company company,
            SignedIn person,
            TeamId team,
            Exercise exercise,
            Words words,
            Words ofDocument) {
        this.desk = desk;
        this.company = company;
        this.person = person;
        this.team = team;
        this.exercise = exercise;
        this.words = words;
        this.document = new DocumentPane(exercise, words, ofDocument);
        addClassName("worksheet");
        getElement().setAttribute("data-tab", "answers");
        add(form, document);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follow(event.getUI());
        var situation = desk.situation(team, exercise, words);
        var html = ScreenHtml.of(situation.form(), desk.moduleOf(exercise), desk.preparing(exercise));
        form.open(situation.form(), html, parts(situation), team);
        form.tell(CompanyJson.exercise(exercise.id()));
        form.tell(CompanyJson.access(situation.access()));
        showVisitors();
        showComments();
        document.show(desk.document(situation, document.language()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        following.remove();
        following = NOBODY;
    }

    private void follow(UI ui) {
        following.remove();
        following = company.join(team, new Ear(ui));
    }

    private void refresh() {
        tellNews();
        var situation = desk.situation(team, exercise, words);
        form.show(parts(situation));
        form.tell(CompanyJson.access(situation.access()));
        document.show(desk.document(situation, document.language()));
    }

    private void showVisitors() {
        var visitors = company.in(team, exercise.id());
        form.tell(CompanyJson.people(PeopleHtml.of(words, visitors)));
        form.tell(CompanyJson.visitors(visitors, person.id()));
    }

    private void showComments() {
        form.tell(CompanyJson.comments(company.comments(team, exercise.id()), person.id(), words));
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

    /** Whoever has lost the right to hand in a moment ago is shown why by the refresh. */
    private void handIn() {
        try {
            lacksAreListed = desk.handIn(team, exercise) instanceof HandInResult.Lacking;
        } catch (AccessDeniedException notAnyMore) {
            lacksAreListed = false;
        }
        refresh();
        form.lead(lacksAreListed ? "missing" : "state");
    }

    /** Whoever has lost the right to decide a moment ago is shown why by the refresh. */
    private void decide(JsonNode detail) {
        try {
            DecisionJson.read(detail).ifPresent(decision -> desk.decide(team, decision));
        } catch (AccessDeniedException notAnyMore) {
            refresh();
        }
    }

    /** What is missing is listed once somebody asked for it, and then follows what the team writes. */
    private Map<String, String> parts(Situation situation) {
        var parts = new HashMap<>(Parts.of(situation));
        lacksAreListed = lacksAreListed && !situation.lacks().isEmpty();
        parts.put("missing", lacksAreListed ? Parts.missing(words, situation.lacks()) : "");
        return parts;
    }

    /** Passes on to the screen what happens in the team. Where somebody is changes often, and is shown by itself. */
    private final class Ear implements Company.Ear {

        private final Refresh all;
        private final Refresh visitors;
        private final Refresh comments;

        private Ear(UI ui) {
            this.all = new Refresh(ui, ExerciseScreen.this::refresh);
            this.visitors = new Refresh(ui, ExerciseScreen.this::showVisitors);
            this.comments = new Refresh(ui, ExerciseScreen.this::showComments);
        }

        @Override
        public void written(AnswersChanged changed) {
            news.addAll(changed.changes());
            all.soon();
        }

        @Override
        public void moved() {
            visitors.soon();
        }

        @Override
        public void commented() {
            comments.soon();
        }

        @Override
        public void otherwise() {
            all.soon();
        }
    }
}
