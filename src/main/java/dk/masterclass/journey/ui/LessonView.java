package dk.masterclass.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import dk.masterclass.course.Module;
import dk.masterclass.course.Step;
import dk.masterclass.document.Language;
import dk.masterclass.people.NotVisible;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A lesson to read in peace, with a question to think about and a self-test at its end. */
@StyleSheet("context://styles/lesson.css")
@StyleSheet("context://styles/reading-print.css")
@Route("lektion")
@RolesAllowed({"PARTICIPANT", "INSTRUCTOR", "ADMINISTRATOR"})
class LessonView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient ReadingDesk desk;
    private String title = "";

    LessonView(ReadingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        var lesson = desk.course().lesson(id).orElseThrow(() -> new NotVisible("Lesson " + id));
        var language = Language.of(getLocale().toLanguageTag());
        title = lesson.title().in(language);
        removeAll();
        var lock = desk.lock(lesson);
        setClassName("reading-page", lock.isEmpty());
        lock.ifPresentOrElse(closed -> add(desk.notice(closed, language)), () -> show(lesson, language));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Step.Lesson lesson, Language language) {
        var text = lesson.text(language);
        var page = new ReadingPage(desk, lesson, language)
                .begin(meta(lesson), text.body())
                .add(reflection(text.reflection()))
                .add(new SelfTest(
                        text.selfTest(),
                        desk.reading().choices(lesson.id()),
                        (question, option) -> desk.reading().choose(lesson.id(), question, option)))
                .add(takeAway(text.takeAway()));
        add(page.end(), page.notes());
    }

    private Component meta(Step.Lesson lesson) {
        var module = desk.moduleOf(lesson);
        var lessons = lessonsOf(module);
        var meta = new Span(getTranslation(
                "journey.lesson.meta", module.number(), lessons.indexOf(lesson) + 1, lessons.size(), lesson.minutes()));
        var line = new Div(meta);
        line.addClassNames("row", "soft", "small", "reading-meta");
        if (desk.teaches()) {
            line.add(new TeachingLink(module));
        }
        return line;
    }

    private static List<Step> lessonsOf(Module module) {
        return module.steps().stream().filter(Step.Lesson.class::isInstance).toList();
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
