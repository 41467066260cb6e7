package dk.masterclass.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import dk.masterclass.course.Step;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import dk.masterclass.journey.CaseTalk;
import dk.masterclass.people.NotVisible;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A case: its facts, its story, questions for the team, and the instructor's note for afterwards. */
@StyleSheet("context://styles/lesson.css")
@StyleSheet("context://styles/reading-print.css")
@Route("case")
@RolesAllowed({"PARTICIPANT", "INSTRUCTOR", "ADMINISTRATOR"})
class CaseView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient ReadingDesk desk;
    private final transient CaseTalk talk;
    private String title = "";

    CaseView(ReadingDesk desk, CaseTalk talk) {
        this.desk = desk;
        this.talk = talk;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        var story = desk.course().caseStudy(id).orElseThrow(() -> new NotVisible("Case " + id));
        var language = Language.of(getLocale().toLanguageTag());
        title = story.title().in(language);
        removeAll();
        var lock = desk.lock(story);
        setClassName("reading-page", lock.isEmpty());
        lock.ifPresentOrElse(closed -> add(desk.notice(closed, language)), () -> show(story, language));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Step.CaseStudy story, Language language) {
        var text = story.text(language);
        var page = new ReadingPage(desk, story, language).begin(meta(story), text.body());
        if (!text.facts().isEmpty()) {
            page.add(facts(text.facts()));
        }
        page.add(questions(story, text, language), note(text.instructorNote()));
        text.source().ifPresent(source -> page.add(source(source)));
        add(page.end(), page.notes());
    }

    /** A team answers them together; whoever has none reads them. */
    private Component questions(Step.CaseStudy story, Step.CaseText text, Language language) {
        return talk.team()
                .<Component>map(team -> new CaseQuestions(story, talk, team, language, desk.messages()))
                .orElseGet(() -> questions(text.questions()));
    }

    private Component meta(Step.CaseStudy story) {
        var module = desk.moduleOf(story);
        var line = new Div(new Span(getTranslation("journey.case.meta", module.number(), story.minutes())));
        line.addClassNames("row", "soft", "small", "reading-meta");
        if (story.fictional()) {
            var fictional = new Span(getTranslation("journey.case.fictional"));
            fictional.addClassNames("chip", "note");
            line.add(fictional);
        }
        if (desk.teaches()) {
            line.add(new TeachingLink(module));
        }
        return line;
    }

    private Component facts(List<Step.CaseFact> facts) {
        var list = new DescriptionList();
        for (Step.CaseFact fact : facts) {
            list.add(new DescriptionList.Term(fact.label()), new DescriptionList.Description(fact.text()));
        }
        var box = new Section(new H2(getTranslation("journey.case.facts")), list);
        box.addClassName("case-facts");
        return box;
    }

    private Component questions(List<String> questions) {
        var list = new OrderedList();
        questions.forEach(question -> list.add(new ListItem(question)));
        var box = new Section(new H2(getTranslation("journey.case.questions")), list);
        box.addClassName("reflection");
        return box;
    }

    private Component note(Document note) {
        var help = new Paragraph(getTranslation("journey.case.note.help"));
        help.addClassName("help");
        var disclosure = new NativeDetails(getTranslation("journey.case.note"), new ReadingText(note));
        disclosure.addClassName("instructor-note");
        return new Section(help, disclosure);
    }

    private Component source(String source) {
        var line = new Paragraph(getTranslation("journey.case.source") + ": " + source);
        line.addClassName("help");
        return line;
    }
}
