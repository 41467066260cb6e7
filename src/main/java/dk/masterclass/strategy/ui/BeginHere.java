package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.masterclass.course.Exercise;
import dk.masterclass.document.Language;
import java.util.Optional;

/** What stands above a strategy in which nobody has written anything yet. */
class BeginHere extends Div {

    BeginHere(Optional<Exercise> first) {
        addClassNames("card", "stack", "sm");
        add(new H2(getTranslation("strategy.empty")), new Paragraph(getTranslation("strategy.empty.text")));
        first.ifPresent(exercise -> add(begin(exercise)));
    }

    private Anchor begin(Exercise exercise) {
        var language = Language.of(getLocale().toLanguageTag());
        return new Anchor(
                "/oevelse/" + exercise.id(),
                getTranslation(
                        "strategy.empty.begin", exercise.id(), exercise.title().in(language)));
    }
}
