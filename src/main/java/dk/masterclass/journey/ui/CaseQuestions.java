package dk.masterclass.journey.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.masterclass.course.Field;
import dk.masterclass.course.Step;
import dk.masterclass.document.Language;
import dk.masterclass.journey.CaseTalk;
import dk.masterclass.journey.ui.WrittenAnswers.Keeper;
import dk.masterclass.journey.ui.WrittenAnswers.Place;
import dk.masterclass.people.TeamId;
import dk.masterclass.ui.Messages;
import dk.masterclass.ui.Refresh;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.AnswersChanged.Changed;
import dk.masterclass.worksheet.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The questions of a case, which the team answers together; what a colleague writes appears as it is saved. */
final class CaseQuestions extends Section {

    private static final Registration NOBODY = () -> {};

    private final transient Step.CaseStudy story;
    private final transient CaseTalk talk;
    private final transient TeamId team;
    private final transient WrittenAnswers answers;
    private final transient Queue<Changed> news = new ConcurrentLinkedQueue<>();
    private transient Registration following = NOBODY;

    CaseQuestions(Step.CaseStudy story, CaseTalk talk, TeamId team, Language language, Messages messages) {
        this.story = story;
        this.talk = talk;
        this.team = team;
        boolean mayWrite = talk.mayWrite(team);
        this.answers = new WrittenAnswers(
                new Keeper(team.toString(), "/api/answers/" + team), places(language), mayWrite, language, messages);
        addClassNames("reflection", "case-questions");
        var help = new Paragraph(getTranslation(mayWrite ? "journey.case.together" : "journey.case.together.read"));
        help.addClassName("help");
        var history = new Anchor("/oevelse/" + story.id() + "/historik", getTranslation("journey.case.history"));
        history.addClassName("small");
        add(new H2(getTranslation("journey.case.questions")), help, answers, history);
    }

    private List<Place> places(Language language) {
        var written = talk.answers(team);
        return story.fields().stream()
                .map(field -> place(field, written, language))
                .toList();
    }

    private Place place(Field.Long field, Answers written, Language language) {
        var address = Address.of(story.id(), field.id());
        return new Place(
                address.toString(),
                field.wording().label().in(language),
                field.max(),
                written.textAt(address),
                written.revisionAt(address));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        following.remove();
        following = follow(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        following.remove();
        following = NOBODY;
    }

    private Registration follow(UI ui) {
        var soon = new Refresh(ui, this::tellNews);
        return talk.listen(team, changed -> {
            changed.changes().stream()
                    .filter(change -> change.address().exercise().equals(story.id()))
                    .forEach(news::add);
            soon.soon();
        });
    }

    private void tellNews() {
        var ours = new ArrayList<Changed>();
        for (Changed change = news.poll(); change != null; change = news.poll()) {
            ours.add(change);
        }
        if (!ours.isEmpty()) {
            answers.apply(ours);
        }
    }
}
