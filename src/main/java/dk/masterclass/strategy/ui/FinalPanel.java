package dk.masterclass.strategy.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.masterclass.course.Exercise;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.StrategyVersion;
import dk.masterclass.worksheet.Lack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** Asks before a version is sealed, or says what is missing first. Stays away until somebody asks for it. */
class FinalPanel extends Section {

    private final Language language;
    private final Function<String, Exercise> exercises;
    private final Runnable onMakeFinal;
    private final Runnable onClose;
    private final H2 heading = new H2();
    private final Div body = new Div();
    private boolean asking;

    FinalPanel(Language language, Function<String, Exercise> exercises, Runnable onMakeFinal, Runnable onClose) {
        this.language = language;
        this.exercises = exercises;
        this.onMakeFinal = onMakeFinal;
        this.onClose = onClose;
        addClassNames("card", "stack", "sm", "strategy-final");
        heading.setId("strategy-final");
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", "strategy-final");
        body.addClassName("stack");
        add(heading, body);
        getElement().addEventListener("keydown", key -> close()).setFilter("event.key === 'Escape'");
        setVisible(false);
    }

    /** Opens with what is missing, or with the question whether to go on. */
    void ask(List<Lack> lacks) {
        asking = true;
        show(lacks);
        lead();
    }

    /** Keeps up with the team while it is open. */
    void follow(List<Lack> lacks) {
        if (asking) {
            show(lacks);
        }
    }

    void say(String key, StrategyVersion version) {
        asking = false;
        var download = new Anchor(Places.version(version.id()), getTranslation("strategy.version.download"));
        download.setRouterIgnore(true);
        fill(
                getTranslation(key, version.number()),
                new Paragraph(getTranslation(key + ".text")),
                row(download, close("strategy.final.close")));
        lead();
    }

    void sayItFailed() {
        asking = false;
        fill(
                getTranslation("strategy.print-failed"),
                new Paragraph(getTranslation("strategy.print-failed.text")),
                row(close("strategy.final.close")));
        lead();
    }

    private void show(List<Lack> lacks) {
        if (lacks.isEmpty()) {
            fill(
                    getTranslation("strategy.final.ask"),
                    new Paragraph(getTranslation("strategy.final.ask.text", getTranslation(languageKey()))),
                    row(makeFinal(), close("strategy.final.cancel")));
        } else {
            fill(
                    getTranslation("strategy.final.open", lacks.size()),
                    new Paragraph(getTranslation("strategy.final.open.text")),
                    list(lacks),
                    row(close("strategy.final.close")));
        }
    }

    private String languageKey() {
        return switch (language) {
            case DANISH -> "strategy.in-danish";
            case ENGLISH -> "strategy.in-english";
        };
    }

    private Component list(List<Lack> lacks) {
        var list = new Div();
        list.addClassNames("stack", "sm");
        lacks.stream()
                .collect(groupingBy(lack -> lack.address().exercise(), LinkedHashMap::new, toList()))
                .forEach((exercise, ofExercise) -> list.add(heading(exercises.apply(exercise)), questions(ofExercise)));
        return list;
    }

    private H3 heading(Exercise exercise) {
        return new H3(exercise.id() + " · "
                + exercise.title().in(Language.of(getLocale().toLanguageTag())));
    }

    private static Component questions(List<Lack> lacks) {
        var questions = new UnorderedList();
        lacks.forEach(lack -> {
            var question = new Anchor(Places.question(lack.address()), lack.label());
            questions.add(new ListItem(question, new Span(" " + lack.sentence())));
        });
        return questions;
    }

    private Component makeFinal() {
        var button = new NativeButton(getTranslation("strategy.make-final"), click -> onMakeFinal.run());
        button.addClassName("btn");
        return button;
    }

    private Component close(String key) {
        var button = new NativeButton(getTranslation(key), click -> close());
        button.addClassNames("btn", "quiet");
        return button;
    }

    void close() {
        asking = false;
        setVisible(false);
        onClose.run();
    }

    private static Component row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("row");
        return row;
    }

    private void fill(String title, Component... content) {
        heading.setText(title);
        body.removeAll();
        body.add(content);
        setVisible(true);
    }

    /** Takes whoever asked to the answer. */
    private void lead() {
        heading.getElement().callJsFunction("focus");
    }
}
