package dk.masterclass.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.masterclass.course.Course;
import dk.masterclass.course.Step;
import dk.masterclass.document.Language;
import dk.masterclass.journey.Note;
import dk.masterclass.journey.Notes;
import dk.masterclass.ui.SpokenTime;
import jakarta.annotation.security.RolesAllowed;

/** Everything the signed-in person has noted for themselves, in the order of the course. */
@StyleSheet("context://styles/library.css")
@Route("noter")
@RolesAllowed({"PARTICIPANT", "INSTRUCTOR", "ADMINISTRATOR"})
class NotesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Notes notes;
    private final transient Course course;
    private final transient SpokenTime spokenTime;

    NotesView(Notes notes, Course course, SpokenTime spokenTime) {
        this.notes = notes;
        this.course = course;
        this.spokenTime = spokenTime;
        addClassNames("page", "library");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var help = new Paragraph(getTranslation("journey.notes.help"));
        help.addClassName("soft");
        add(new H1(getTranslation("journey.notes")), help);
        var all = notes.all();
        all.forEach(
                note -> course.step(note.step()).map(step -> card(note, step)).ifPresent(this::add));
        if (all.isEmpty()) {
            add(empty());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("journey.notes");
    }

    private Component card(Note note, Step step) {
        var language = Language.of(getLocale().toLanguageTag());
        var place = StepPlace.of(step);
        var kind = new Span(
                getTranslation(place.kindKey(), place.kindNumber()) + " · " + spokenTime.moment(note.at(), language));
        kind.addClassNames("soft", "small");
        var text = new Paragraph(note.text());
        text.addClassName("own-words");
        var card =
                new Article(kind, new H2(new Anchor(place.path(), step.title().in(language))), text);
        card.addClassNames("card", "stack", "sm");
        return card;
    }

    private Component empty() {
        var empty = new Div(
                new H2(getTranslation("journey.notes.none")),
                new Paragraph(getTranslation("journey.notes.none.text")),
                new Anchor("/", getTranslation("journey.notes.none.link")));
        empty.addClassNames("card", "empty");
        return empty;
    }
}
