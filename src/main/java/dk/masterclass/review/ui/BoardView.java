package dk.masterclass.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.document.Language;
import dk.masterclass.review.Board;
import dk.masterclass.review.Boards;
import dk.masterclass.worksheet.ExerciseState;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** The cohorts of an instructor: teams by exercises, and where they stand. */
@StyleSheet("context://styles/review.css")
@Route("hold")
@RolesAllowed("INSTRUCTOR")
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Boards boards;
    private final transient Course course;

    BoardView(Boards boards, Course course) {
        this.boards = boards;
        this.course = course;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var help = new Paragraph(getTranslation("review.board.help"));
        help.addClassName("soft");
        var heading = new Div(new H1(getTranslation("review.board")), help);
        heading.addClassNames("stack", "sm");
        add(heading);
        var all = boards.all();
        all.forEach(board -> add(section(board)));
        if (all.isEmpty()) {
            add(empty());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.board");
    }

    private Component empty() {
        var empty = new Div(
                new H2(getTranslation("review.board.empty")), new Paragraph(getTranslation("review.board.empty.text")));
        empty.addClassNames("card", "empty");
        return empty;
    }

    private Component section(Board board) {
        var table = new HtmlContainer("table");
        table.add(head());
        var body = new HtmlContainer("tbody");
        board.rows().forEach(row -> body.add(row(row)));
        table.add(body);
        var section = new Section(new H2(board.cohort()), table);
        section.addClassNames("card", "stack", "board");
        return section;
    }

    private Component head() {
        var row = new HtmlContainer("tr");
        row.add(header("col", new Span(getTranslation("review.board.team"))));
        course.exercises().forEach(exercise -> row.add(header("col", new Span(name(exercise)))));
        var head = new HtmlContainer("thead");
        head.add(row);
        return head;
    }

    private Component row(Board.Row row) {
        var members = new Div(
                getTranslation("review.board.people", row.team().members().size()));
        members.addClassName("help");
        var line = new HtmlContainer("tr");
        line.add(header("row", new Div(new Span(row.team().organisationName()), members)));
        row.places().forEach(place -> line.add(cell(place, row.team().organisationName())));
        return line;
    }

    private static Component header(String scope, Component content) {
        var header = new HtmlContainer("th");
        header.getElement().setAttribute("scope", scope);
        header.add(content);
        return header;
    }

    private Component cell(Board.Place place, String organisation) {
        var progress = new Span(getTranslation(
                "review.board.progress",
                place.progress().answered(),
                place.progress().required()));
        progress.addClassName("help");
        var cell = new HtmlContainer("td");
        cell.getElement()
                .setAttribute(
                        "data-label",
                        course.exercise(place.exercise()).map(this::name).orElse(""));
        cell.add(new Div(state(place, organisation), progress));
        return cell;
    }

    private Component state(Board.Place place, String organisation) {
        var text = getTranslation("review.state." + key(place));
        var state = new Span(text);
        switch (place.state()) {
            case SUBMITTED, IN_REVIEW -> state.addClassNames("chip", "note");
            case RETURNED -> state.addClassNames("chip", "flag");
            case APPROVED -> state.addClassName("chip");
            case DRAFT -> state.addClassName("soft");
        }
        return place.submission()
                .<Component>map(submission -> {
                    var link = new Anchor("/gennemgang/" + submission, state);
                    link.setAriaLabel(organisation + ", " + place.exercise() + ": " + text);
                    return link;
                })
                .orElse(state);
    }

    private static String key(Board.Place place) {
        if (place.state() == ExerciseState.DRAFT && place.progress().answered() > 0) {
            return "begun";
        }
        return place.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String name(Exercise exercise) {
        return exercise.id() + " " + exercise.title().in(Language.of(getLocale().toLanguageTag()));
    }
}
