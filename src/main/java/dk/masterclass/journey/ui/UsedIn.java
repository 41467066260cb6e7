package dk.masterclass.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Step;
import dk.masterclass.document.Language;

/** The exercises in which a lesson or a case is used. Only whoever works on them can open them. */
final class UsedIn extends Section {

    UsedIn(Course course, Step step, Language language, boolean areOpen) {
        addClassName("used-in");
        var list = new UnorderedList();
        Course.preparesFor(step).stream()
                .flatMap(id -> course.exercise(id).stream())
                .forEach(exercise -> list.add(new ListItem(name(exercise, language, areOpen))));
        add(new H2(getTranslation("journey.used-in")), list);
        setVisible(list.getComponentCount() > 0);
    }

    private Component name(Exercise exercise, Language language, boolean isOpen) {
        var place = StepPlace.of(exercise);
        var name = getTranslation(place.kindKey(), place.kindNumber()) + " · "
                + exercise.title().in(language);
        return isOpen ? new Anchor(place.path(), name) : new Span(name);
    }
}
