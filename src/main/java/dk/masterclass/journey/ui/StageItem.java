package dk.masterclass.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.masterclass.course.Step;
import dk.masterclass.document.Language;
import dk.masterclass.journey.Journey;
import dk.masterclass.journey.ModuleState;
import dk.masterclass.journey.StepState;
import dk.masterclass.ui.SpokenTime;
import java.util.Locale;
import java.util.stream.Collectors;

/** One module on the way, with its steps where they are known. */
final class StageItem extends ListItem {

    private final transient Journey.Stage stage;
    private final Language language;
    private final transient SpokenTime spokenTime;

    StageItem(Journey.Stage stage, Language language, SpokenTime spokenTime) {
        this.stage = stage;
        this.language = language;
        this.spokenTime = spokenTime;
        addClassNames("stage", key(stage.state()));
        add(dot(), title(), when());
        if (!stage.stops().isEmpty() && stage.state() != ModuleState.CLOSED) {
            add(stops());
        }
    }

    private Component dot() {
        var dot = new Span(
                stage.state() == ModuleState.DONE
                        ? "✓"
                        : String.valueOf(stage.module().number()));
        dot.addClassName("dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        return dot;
    }

    private Component title() {
        var number = new Span(getTranslation("journey.module", stage.module().number()) + " ");
        number.addClassName("visually-hidden");
        var heading = new H3(number, new Span(stage.module().title().in(language)));
        var help = new Paragraph(help());
        help.addClassName("help");
        return new Div(heading, help);
    }

    private String help() {
        return switch (stage.state()) {
            case ANNOUNCED -> getTranslation("journey.stage.announced");
            case CLOSED ->
                stage.opening().map(opening -> opening.why().in(language)).orElse("");
            case RETURNED ->
                getTranslation(
                        "journey.stage.returned",
                        stage.returned().size(),
                        stage.returned().stream().map(Step::id).collect(Collectors.joining(", ")));
            case OPEN, NOW, WITH_INSTRUCTOR, DONE ->
                getTranslation("journey.stage.content", stage.lessons(), stage.cases(), stage.exercises());
        };
    }

    private Component when() {
        if (stage.state() == ModuleState.ANNOUNCED) {
            return new Div();
        }
        var state = new Span(
                stage.state() == ModuleState.CLOSED
                        ? stage.opening()
                                .map(opening ->
                                        getTranslation("journey.state.closed", spokenTime.day(opening.on(), language)))
                                .orElse("")
                        : getTranslation("journey.state." + key(stage.state())));
        switch (stage.state()) {
            case RETURNED -> state.addClassNames("chip", "flag");
            case WITH_INSTRUCTOR, NOW -> state.addClassName("chip");
            case ANNOUNCED, CLOSED, OPEN, DONE -> state.addClassNames("soft", "small");
        }
        var when = new Div(state);
        when.addClassName("when");
        return when;
    }

    private Component stops() {
        var list = new UnorderedList();
        list.addClassName("stops");
        stage.stops().forEach(stop -> list.add(stopItem(stop)));
        var details = new NativeDetails(getTranslation("journey.stage.steps"), list);
        details.setOpen(stage.state() == ModuleState.NOW || stage.state() == ModuleState.RETURNED);
        return details;
    }

    private ListItem stopItem(Journey.Stop stop) {
        var place = StepPlace.of(stop.step());
        var kind = new Span(getTranslation(place.kindKey(), place.kindNumber()));
        kind.addClassNames("kind", "soft", "small");
        var link = new Anchor(place.path(), stop.step().title().in(language));
        var states = new Div(state(stop.state()));
        states.addClassName("states");
        if (stop.passed()) {
            states.add(mark("journey.step.passed", "finished"));
        }
        if (stop.homework() && stop.state().isOpen()) {
            states.add(mark("journey.step.homework", "soft"));
        }
        var item = new ListItem(kind, link, states);
        item.addClassName("stop");
        return item;
    }

    private Span mark(String key, String styleClass) {
        var mark = new Span(getTranslation(key));
        mark.addClassNames("small", styleClass);
        return mark;
    }

    private Component state(StepState stepState) {
        var state = new Span(getTranslation("journey.step." + key(stepState)));
        switch (stepState) {
            case RETURNED -> state.addClassNames("chip", "flag");
            case SUBMITTED, WITH_INSTRUCTOR, BEGUN -> state.addClassName("chip");
            case READ, APPROVED -> state.addClassNames("finished", "small");
            case UNREAD, NOT_BEGUN -> state.addClassNames("soft", "small");
        }
        return state;
    }

    private static String key(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
