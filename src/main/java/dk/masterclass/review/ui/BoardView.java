package dk.masterclass.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Module;
import dk.masterclass.document.Language;
import dk.masterclass.review.Board;
import dk.masterclass.review.Boards;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** The cohorts of an instructor: teams by modules, and where each of their exercises stands. */
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
        var section = new Section(new H2(board.cohort()), new Legend(), table);
        section.addClassNames("card", "stack", "board");
        return section;
    }

    private Component head() {
        var row = new HtmlContainer("tr");
        row.add(header("col", new Span(getTranslation("review.board.team"))));
        practised().forEach(module -> row.add(header("col", new Div(new Span(title(module)), notes(module)))));
        var head = new HtmlContainer("thead");
        head.add(row);
        return head;
    }

    /** What whoever teaches the module is told stands on a page of its own. */
    private Component notes(Module module) {
        var link = new Anchor("/undervisning/" + module.id(), getTranslation("review.board.notes"));
        link.addClassName("help");
        link.setAriaLabel(getTranslation("review.board.notes.of", module.number()));
        link.setVisible(module.teaching().isPresent());
        return link;
    }

    private Component row(Board.Row row) {
        var members = new Div(
                getTranslation("review.board.people", row.team().members().size()));
        members.addClassName("help");
        var line = new HtmlContainer("tr");
        line.add(header("row", new Div(new Span(row.team().organisationName()), members)));
        practised().forEach(module -> line.add(cell(module, row)));
        return line;
    }

    private Stream<Module> practised() {
        return course.modules().stream()
                .filter(module -> module.exercises().findAny().isPresent());
    }

    private static Component header(String scope, Component content) {
        var header = new HtmlContainer("th");
        header.getElement().setAttribute("scope", scope);
        header.add(content);
        return header;
    }

    private Component cell(Module module, Board.Row row) {
        var marks = new UnorderedList();
        module.exercises()
                .forEach(exercise -> row.place(exercise.id())
                        .ifPresent(place -> marks.add(
                                new ListItem(mark(place, exercise, row.team().organisationName())))));
        var cell = new HtmlContainer("td");
        cell.getElement().setAttribute("data-label", title(module));
        cell.add(marks);
        return cell;
    }

    private Component mark(Board.Place place, Exercise exercise, String organisation) {
        var mark = Mark.of(place);
        var words = getTranslation(
                "review.board.words",
                exercise.id() + " " + exercise.title().in(language()),
                getTranslation(mark.key()),
                place.progress().answered(),
                place.progress().required());
        var sign = mark.sign(exercise.id());
        sign.getElement().setAttribute("title", words);
        return place.submission()
                .<Component>map(submission -> {
                    var link = new Anchor("/gennemgang/" + submission, sign);
                    link.setAriaLabel(organisation + ", " + words);
                    return link;
                })
                .orElseGet(() -> new Span(sign, hidden(words)));
    }

    private static Component hidden(String words) {
        var text = new Span(words);
        text.addClassName("visually-hidden");
        return text;
    }

    private String title(Module module) {
        return module.number() + " " + module.title().in(language());
    }

    private Language language() {
        return Language.of(getLocale().toLanguageTag());
    }
}
