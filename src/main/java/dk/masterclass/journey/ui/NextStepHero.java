package dk.masterclass.journey.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Step;
import dk.masterclass.document.Language;
import dk.masterclass.journey.Journey;
import dk.masterclass.journey.NextStep;
import dk.masterclass.journey.StepState;
import dk.masterclass.ui.SpokenTime;

/** The one thing to do next, on the pitch. */
final class NextStepHero extends Section {

    NextStepHero(Journey journey, Language language, SpokenTime spokenTime) {
        addClassName("hero");
        journey.next()
                .ifPresentOrElse(
                        step -> say(step, language),
                        () -> journey.nextToOpen()
                                .ifPresentOrElse(
                                        stage -> sayWhatOpens(stage, language, spokenTime), this::sayNothingIsLeft));
    }

    private void sayWhatOpens(Journey.Stage stage, Language language, SpokenTime spokenTime) {
        var opening = stage.opening().orElseThrow();
        say(
                getTranslation("journey.next"),
                getTranslation("journey.next.opens", stage.module().number(), spokenTime.day(opening.on(), language)),
                opening.why().in(language));
        var link = new Anchor("/ordliste", getTranslation("journey.next.opens.link"));
        link.addClassName("btn");
        add(link);
    }

    private void say(NextStep next, Language language) {
        var step = next.step();
        var place = StepPlace.of(step);
        var meta = getTranslation("journey.next.meta", next.module().number(), step.minutes());
        say(meta, step.title().in(language), invitation(next, language));
        var link = new Anchor(place.path(), getTranslation(actionKey(next), place.kindNumber()));
        link.addClassName("btn");
        add(link);
    }

    private void sayNothingIsLeft() {
        say(
                getTranslation("journey.next"),
                getTranslation("journey.next.none"),
                getTranslation("journey.next.none.text"));
        var link = new Anchor("/strategi", getTranslation("journey.next.none.link"));
        link.addClassName("btn");
        add(link);
    }

    private void say(String meta, String title, String text) {
        var metaLine = new Paragraph(meta);
        metaLine.addClassName("hero-meta");
        var heading = new H1(title);
        heading.setId("next-step");
        getElement().setAttribute("aria-labelledby", "next-step");
        add(new Div(metaLine, heading, new Paragraph(text)));
    }

    private String invitation(NextStep next, Language language) {
        if (next.state() == StepState.RETURNED) {
            return getTranslation("journey.next.returned.text");
        }
        return switch (next.step()) {
            case Step.Lesson lesson -> getTranslation("journey.next.lesson.text");
            case Step.CaseStudy story -> getTranslation("journey.next.case.text");
            case Exercise exercise -> exercise.purpose().in(language);
        };
    }

    private static String actionKey(NextStep next) {
        return switch (next.step()) {
            case Step.Lesson lesson -> "journey.next.lesson";
            case Step.CaseStudy story -> "journey.next.case";
            case Exercise exercise ->
                switch (next.state()) {
                    case RETURNED -> "journey.next.exercise.correct";
                    case BEGUN -> "journey.next.exercise.continue";
                    case UNREAD, READ, NOT_BEGUN, SUBMITTED, WITH_INSTRUCTOR, APPROVED -> "journey.next.exercise.begin";
                };
        };
    }
}
