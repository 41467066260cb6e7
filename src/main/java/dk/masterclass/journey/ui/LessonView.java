package dk.masterclass.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import dk.masterclass.course.Course;
import dk.masterclass.course.Module;
import dk.masterclass.course.Step;
import dk.masterclass.document.Language;
import dk.masterclass.journey.Neighbours;
import dk.masterclass.journey.Reading;
import dk.masterclass.people.NotVisible;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A lesson to read in peace, with a question to think about and a self-test at its end. */
@StyleSheet("context://styles/lesson.css")
@Route("lektion")
@RolesAllowed({"PARTICIPANT", "INSTRUCTOR", "ADMINISTRATOR"})
class LessonView extends Article implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Course course;
    private final transient Reading reading;
    private String title = "";

    LessonView(Course course, Reading reading) {
        this.course = course;
        this.reading = reading;
        addClassName("reading");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(course.lesson(id).orElseThrow(() -> new NotVisible("Lesson " + id)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Step.Lesson lesson) {
        removeAll();
        var language = Language.of(getLocale().toLanguageTag());
        var text = lesson.text(language);
        title = lesson.title().in(language);
        add(meta(lesson), new H1(title));
        if (!text.body().language().equals(language)) {
            add(danishOnly());
        }
        add(new ReadingText(text.body()), reflection(text.reflection()));
        add(new SelfTest(
                text.selfTest(),
                reading.choices(lesson.id()),
                (question, option) -> reading.choose(lesson.id(), question, option)));
        add(takeAway(text.takeAway()), new ReadingEnd(() -> reading.markRead(lesson.id())));
        add(new StepNavigation(Neighbours.of(course, lesson), language, () -> reading.markRead(lesson.id())));
    }

    private Paragraph meta(Step.Lesson lesson) {
        var module = course.moduleOf(lesson).orElseThrow();
        var lessons = lessonsOf(module);
        var meta = new Paragraph(getTranslation(
                "journey.lesson.meta", module.number(), lessons.indexOf(lesson) + 1, lessons.size(), lesson.minutes()));
        meta.addClassNames("soft", "small");
        return meta;
    }

    private static List<Step> lessonsOf(Module module) {
        return module.steps().stream().filter(Step.Lesson.class::isInstance).toList();
    }

    private Component danishOnly() {
        var note = new Paragraph(getTranslation("journey.lesson.danish-only"));
        note.addClassName("help");
        return note;
    }

    private Component reflection(String question) {
        var section = new Section(new H2(getTranslation("journey.lesson.reflection")), new Paragraph(question));
        section.addClassName("reflection");
        return section;
    }

    private Component takeAway(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        var box = new Section(new H2(getTranslation("journey.lesson.take-away")), list);
        box.addClassName("take-away");
        return box;
    }
}
