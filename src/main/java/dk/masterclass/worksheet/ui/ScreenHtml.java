package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Exercise;
import dk.masterclass.course.Localized;
import dk.masterclass.course.Module;
import dk.masterclass.course.Step;
import dk.masterclass.document.html.HtmlWriter;
import java.util.List;

/**
 * Writes the whole exercise screen but the document: the bar with the save state, the heading, the questions, handing
 * in. Places named {@code data-part} are filled and kept up to date by {@link Parts}.
 *
 * @see "docs/decisions/0003-the-worksheet-is-html-and-one-module.md"
 */
final class ScreenHtml {

    private final HtmlWriter html = new HtmlWriter();
    private final Form form;
    private final Module module;
    private final List<Step> preparing;

    private ScreenHtml(Form form, Module module, List<Step> preparing) {
        this.form = form;
        this.module = module;
        this.preparing = preparing;
    }

    /** @param preparing the lessons and cases one reads before */
    static String of(Form form, Module module, List<Step> preparing) {
        return new ScreenHtml(form, module, preparing).write();
    }

    private String write() {
        bar();
        html.open("div", "class", "worksheet-body", "id", "worksheet-answers");
        heading();
        part("state");
        html.element("div", "", "data-part", "access", "role", "status");
        part("feedback");
        part("assessment");
        SourceRowsHtml.tables(form).forEach(table -> hidden(SourceRowsHtml.part(table)));
        hidden("held");
        html.open("form", "class", "worksheet-questions", "novalidate", "", "autocomplete", "off");
        new FormHtml(html, form).write();
        html.close("form");
        handIn();
        html.close("div");
        html.element("p", "", "class", "visually-hidden announcer", "role", "status");
        return html.toString();
    }

    private void bar() {
        html.open("header", "class", "worksheet-bar");
        html.open("a", "class", "back", "href", "/").element("span", "← ", "aria-hidden", "true");
        html.text(form.words().of("module", module.number())).open("span", "class", "back-title");
        html.text(" · " + form.words().of(module.title())).close("span").close("a");
        html.element("span", title(), "class", "bar-title", "aria-hidden", "true");
        html.element("p", "", "class", "save-state", "data-state", "opening");
        html.element("p", "", "class", "visually-hidden save-voice", "role", "status");
        html.element("div", "", "class", "people", "data-part", "people");
        html.open(
                "div",
                "class",
                "tabs",
                "role",
                "group",
                "aria-label",
                form.words().of("tabs"));
        tab("answers", true);
        tab("document", false);
        html.close("div").close("header");
    }

    private void tab(String name, boolean isPressed) {
        html.open("button", "type", "button", "data-action", "tab", "data-tab", name);
        html.attribute("aria-pressed", String.valueOf(isPressed))
                .text(form.words().of("tab." + name))
                .close("button");
    }

    private void heading() {
        Exercise exercise = form.exercise();
        html.open("div", "class", "worksheet-heading").element("h1", title(), "tabindex", "-1");
        html.element("p", form.words().of(exercise.purpose()), "class", "purpose");
        html.open("p", "class", "facts").element("span", form.words().of("minutes", exercise.minutes()));
        String usedIn = Listing.usedIn(form.words(), exercise.usedIn());
        if (!usedIn.isEmpty()) {
            html.element("span", usedIn);
        }
        html.element("span", "", "data-part", "lacks");
        String history = HistoryPlace.of(exercise.id()).path();
        html.open("span")
                .element("a", form.words().of("history.link"), "href", history)
                .close("span");
        html.close("p");
        preparing();
        html.close("div");
    }

    private void preparing() {
        if (preparing.isEmpty()) {
            return;
        }
        html.open("details", "class", "preparing")
                .element("summary", form.words().of("preparing", preparing.size()));
        html.open("ul");
        for (Step step : preparing) {
            html.open("li")
                    .element("a", form.words().of(step.title()), "href", path(step))
                    .close("li");
        }
        html.close("ul").close("details");
    }

    private static String path(Step step) {
        return switch (step) {
            case Step.Lesson lesson -> "/lektion/" + lesson.id();
            case Step.CaseStudy story -> "/case/" + story.id();
            case Exercise exercise -> "/oevelse/" + exercise.id();
        };
    }

    private void handIn() {
        part("missing");
        html.open("footer", "class", "worksheet-foot");
        html.element("p", form.words().of("handIn.note"), "class", "question-help");
        html.open("button", "type", "button", "class", "btn", "data-action", "hand-in", "data-part", "hand-in");
        html.close("button").close("footer");
    }

    private void part(String name) {
        html.element("div", "", "data-part", name);
    }

    private void hidden(String name) {
        html.element("template", "", "data-part", name);
    }

    private String title() {
        Localized title = form.exercise().title();
        return form.exercise().id() + " · " + form.words().of(title);
    }
}
