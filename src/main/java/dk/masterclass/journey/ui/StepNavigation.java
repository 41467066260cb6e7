package dk.masterclass.journey.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Step;
import dk.masterclass.document.Language;
import dk.masterclass.journey.Neighbours;

/** The way back and the way on, at the foot of a text. Going on counts as having read it. */
final class StepNavigation extends Nav {

    StepNavigation(Neighbours neighbours, Language language, Runnable goingOn) {
        addClassNames("row", "between", "step-navigation");
        setAriaLabel(getTranslation("journey.steps"));
        add(neighbours.previous().map(step -> previous(step, language)).orElseGet(this::home));
        var next = neighbours.next().map(this::next).orElseGet(this::homeAsNext);
        next.getElement().addEventListener("click", click -> goingOn.run());
        add(next);
    }

    private Anchor previous(Step step, Language language) {
        return quiet(new Anchor(
                StepPlace.of(step).path(), arrow(), new Span(step.title().in(language))));
    }

    private Anchor home() {
        return quiet(new Anchor("/", arrow(), new Span(getTranslation("journey.title"))));
    }

    private Anchor next(Step step) {
        var place = StepPlace.of(step);
        return primary(new Anchor(place.path(), getTranslation(nextKey(step), place.kindNumber())));
    }

    private Anchor homeAsNext() {
        return primary(new Anchor("/", getTranslation("journey.next-step.home")));
    }

    private static String nextKey(Step step) {
        return switch (step) {
            case Step.Lesson lesson -> "journey.next-step.lesson";
            case Step.CaseStudy story -> "journey.next-step.case";
            case Exercise exercise -> "journey.next-step.exercise";
        };
    }

    private static Span arrow() {
        var arrow = new Span("←");
        arrow.getElement().setAttribute("aria-hidden", "true");
        return arrow;
    }

    private static Anchor quiet(Anchor anchor) {
        anchor.addClassNames("btn", "quiet");
        return anchor;
    }

    private static Anchor primary(Anchor anchor) {
        anchor.addClassName("btn");
        return anchor;
    }
}
