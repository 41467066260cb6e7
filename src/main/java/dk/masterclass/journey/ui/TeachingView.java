package dk.masterclass.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.masterclass.course.Module;
import dk.masterclass.course.TeachingNotes;
import dk.masterclass.document.Language;
import dk.masterclass.journey.TeachingDesk;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What whoever teaches a module in a room is told: the time, questions to ask, and what goes wrong. */
@StyleSheet("context://styles/lesson.css")
@StyleSheet("context://styles/library.css")
@StyleSheet("context://styles/reading-print.css")
@Route("undervisning/:module?")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class TeachingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TeachingDesk desk;
    private String title = "";

    TeachingView(TeachingDesk desk) {
        this.desk = desk;
        addClassName("teaching-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        title = getTranslation("journey.teaching");
        var language = Language.of(getLocale().toLanguageTag());
        event.getRouteParameters()
                .get("module")
                .map(desk::module)
                .or(() -> desk.modules().stream().findFirst())
                .ifPresentOrElse(module -> show(module, language), this::showNothing);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void showNothing() {
        add(new H1(title), new Paragraph(getTranslation("journey.teaching.none")));
    }

    private void show(Module module, Language language) {
        var notes = desk.notes(module).in(language);
        title = getTranslation("journey.teaching.of", module.number());
        var meta = new Paragraph(getTranslation("journey.teaching.meta", module.number(), notes.minutes()));
        meta.addClassNames("soft", "small");
        var article = new Article(meta, new H1(module.title().in(language)), timing(notes));
        notes.oneDay().ifPresent(text -> article.add(section("journey.teaching.one-day", new Paragraph(text))));
        article.add(
                section("journey.teaching.ask", list(notes.ask())),
                section("journey.teaching.pitfalls", list(notes.pitfalls())),
                new ReadingText(notes.body()));
        article.addClassName("reading");
        article.getElement().setAttribute("lang", notes.body().language().tag());
        add(modules(module, language), article);
    }

    private Component modules(Module open, Language language) {
        var nav = new Nav();
        nav.addClassName("teaching-modules");
        nav.setAriaLabel(getTranslation("journey.teaching.modules"));
        for (Module module : desk.modules()) {
            var link = new Anchor("/undervisning/" + module.id(), String.valueOf(module.number()));
            link.setAriaLabel(getTranslation("journey.teaching.link", module.number()) + ": "
                    + module.title().in(language));
            if (module.equals(open)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    private Component timing(TeachingNotes.Notes notes) {
        var list = new OrderedList();
        list.addClassName("timing");
        int from = 0;
        for (TeachingNotes.Part part : notes.timing()) {
            var minutes = new Span(getTranslation("journey.teaching.minutes", from, from + part.minutes()));
            minutes.addClassName("minutes");
            list.add(new ListItem(minutes, new Span(part.what())));
            from += part.minutes();
        }
        return section("journey.teaching.timing", list);
    }

    private Section section(String titleKey, Component content) {
        var section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("teaching");
        return section;
    }

    private static Component list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
