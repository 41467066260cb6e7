package dk.masterclass.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
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
import dk.masterclass.course.Course;
import dk.masterclass.course.Module;
import dk.masterclass.course.Step;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import dk.masterclass.journey.Neighbours;
import dk.masterclass.journey.Reading;
import dk.masterclass.people.NotVisible;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A case: its facts, its story, questions for the team, and the instructor's note for afterwards. */
@StyleSheet("context://styles/lesson.css")
@Route("case")
@RolesAllowed({"PARTICIPANT", "INSTRUCTOR", "ADMINISTRATOR"})
class CaseView extends Article implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Course course;
    private final transient Reading reading;
    private String title = "";

    CaseView(Course course, Reading reading) {
        this.course = course;
        this.reading = reading;
        addClassName("reading");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(course.caseStudy(id).orElseThrow(() -> new NotVisible("Case " + id)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Step.CaseStudy story) {
        removeAll();
        var language = Language.of(getLocale().toLanguageTag());
        var text = story.text(language);
        title = story.title().in(language);
        add(meta(story), new H1(title), new ReadingText(text.body()));
        if (!text.facts().isEmpty()) {
            add(facts(text.facts()));
        }
        add(questions(text.questions()), note(text.instructorNote()));
        text.source().ifPresent(source -> add(source(source)));
        add(new ReadingEnd(() -> reading.markRead(story.id())));
        add(new StepNavigation(Neighbours.of(course, story), language, () -> reading.markRead(story.id())));
    }

    private Component meta(Step.CaseStudy story) {
        int module = course.moduleOf(story).map(Module::number).orElseThrow();
        var meta = new Span(getTranslation("journey.case.meta", module, story.minutes()));
        meta.addClassNames("soft", "small");
        var line = new Div(meta);
        line.addClassName("row");
        if (story.fictional()) {
            var fictional = new Span(getTranslation("journey.case.fictional"));
            fictional.addClassNames("chip", "note");
            line.add(fictional);
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
