package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.masterclass.checks.Reason;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.Obstacles;
import dk.masterclass.strategy.versions.Note;
import dk.masterclass.strategy.versions.StrategyVersion;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Asks before a version is sealed, or says what is missing first. Stays away until somebody asks for it. */
class FinalPanel extends Section {

    private final Language language;
    private final StrategyDesk desk;
    private final BiConsumer<Optional<Reason>, Optional<Note>> onMakeFinal;
    private final Runnable onClose;
    private final H2 heading = new H2();
    private final Div body = new Div();
    private final NoteField note = new NoteField();
    private final AllTheSame allTheSame;
    private final Div foot = new Div();
    private boolean asking;

    FinalPanel(
            Language language,
            StrategyDesk desk,
            BiConsumer<Optional<Reason>, Optional<Note>> onMakeFinal,
            Runnable onClose) {
        this.language = language;
        this.desk = desk;
        this.onMakeFinal = onMakeFinal;
        this.onClose = onClose;
        this.allTheSame = new AllTheSame(reason -> makeFinal(Optional.of(reason)));
        addClassNames("card", "stack", "sm", "strategy-final");
        heading.setId("strategy-final");
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", "strategy-final");
        body.addClassName("stack");
        foot.addClassName("row");
        add(heading, body, note, allTheSame, foot);
        getElement().addEventListener("keydown", key -> close()).setFilter("event.key === 'Escape'");
        setVisible(false);
    }

    /** Opens with what is missing, or with the question whether to go on. */
    void ask(Obstacles obstacles) {
        asking = true;
        show(obstacles);
        lead();
    }

    /** Keeps up with the team while it is open. */
    void follow(Supplier<Obstacles> obstacles) {
        if (asking) {
            show(obstacles.get());
        }
    }

    void made(StrategyVersion version) {
        note.clear();
        say("strategy.final.made", version);
    }

    /** What was written about a version that wasn't made stays for the next one. */
    void unchanged(StrategyVersion version) {
        say("strategy.final.unchanged", version);
        if (note.note().isPresent()) {
            body.add(new Paragraph(getTranslation("strategy.final.unchanged.note")));
        }
    }

    private void say(String key, StrategyVersion version) {
        asking = false;
        var download = new Anchor(Places.version(version.id(), language), getTranslation("strategy.version.download"));
        download.setRouterIgnore(true);
        fill(
                getTranslation(key, version.number().toString()),
                List.of(download, close("strategy.final.close")),
                new Paragraph(getTranslation(key + ".text")));
        lead();
    }

    void sayItFailed() {
        asking = false;
        fill(
                getTranslation("strategy.print-failed"),
                List.of(close("strategy.final.close")),
                new Paragraph(getTranslation("strategy.print-failed.text")));
        lead();
    }

    private void show(Obstacles obstacles) {
        if (obstacles.isEmpty()) {
            fill(
                    getTranslation("strategy.final.ask"),
                    List.of(makeFinal(), close("strategy.final.cancel")),
                    new Paragraph(getTranslation("strategy.final.ask.text")));
        } else {
            fill(
                    getTranslation(
                            "strategy.final.open",
                            obstacles.lacks().size() + obstacles.faults().size()),
                    List.of(close("strategy.final.close")),
                    new Paragraph(getTranslation("strategy.final.open.text")),
                    new ObstacleList(obstacles, desk));
            allTheSame.setVisible(true);
        }
        note.setVisible(true);
    }

    private Component makeFinal() {
        var button = new NativeButton(getTranslation("strategy.make-final"), click -> makeFinal(Optional.empty()));
        button.addClassName("btn");
        return button;
    }

    private void makeFinal(Optional<Reason> reason) {
        if (note.isFit()) {
            onMakeFinal.accept(reason, note.note());
        }
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

    private void fill(String title, List<Component> actions, Component... content) {
        heading.setText(title);
        body.removeAll();
        allTheSame.setVisible(false);
        note.setVisible(false);
        body.add(content);
        foot.removeAll();
        foot.add(actions);
        setVisible(true);
    }

    /** Takes whoever asked to the answer. */
    private void lead() {
        heading.getElement().callJsFunction("focus");
    }
}
