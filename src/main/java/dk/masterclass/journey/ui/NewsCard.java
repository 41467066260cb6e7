package dk.masterclass.journey.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.masterclass.course.Course;
import dk.masterclass.document.Language;
import dk.masterclass.journey.News;
import dk.masterclass.ui.SpokenTime;
import dk.masterclass.worksheet.Address;

/** What happened since last time: who changed which answer, and what the instructor said. */
final class NewsCard extends Section {

    private final transient Course course;
    private final transient SpokenTime spokenTime;
    private final Language language;

    NewsCard(News news, Course course, SpokenTime spokenTime, Language language) {
        this.course = course;
        this.spokenTime = spokenTime;
        this.language = language;
        addClassNames("card", "stack");
        add(new H2(getTranslation("journey.news")));
        if (news.items().isEmpty()) {
            add(nothing(news));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("news", "small");
        news.items().forEach(item -> list.add(entry(item)));
        add(list);
    }

    private Paragraph nothing(News news) {
        var nothing = new Paragraph(news.lastVisit()
                .map(visit -> getTranslation("journey.news.none", spokenTime.moment(visit, language)))
                .orElseGet(() -> getTranslation("journey.news.first")));
        nothing.addClassNames("soft", "small");
        return nothing;
    }

    private ListItem entry(News.Item item) {
        return switch (item) {
            case News.Written written ->
                entry(
                        written,
                        written.byName(),
                        getTranslation(
                                "journey.news.written",
                                label(written.question()),
                                nameOf(written.question().exercise())),
                        new Anchor(
                                placeOf(written.question()) + "#" + written.question(),
                                getTranslation("journey.news.written.link")));
            case News.Answered answered ->
                entry(
                        answered,
                        answered.byName(),
                        getTranslation(
                                answered.approved() ? "journey.news.approved" : "journey.news.returned",
                                answered.exercise()),
                        new Anchor("/oevelse/" + answered.exercise(), getTranslation("journey.news.answered.link")));
        };
    }

    private ListItem entry(News.Item item, String byName, String happened, Anchor link) {
        var who = new Span(byName);
        who.addClassName("who");
        link.setAriaLabel(link.getText() + ": " + byName + " " + happened);
        var when = new Span(spokenTime.moment(item.at(), language));
        when.addClassNames("soft", "nowrap");
        return new ListItem(who, new Span(" " + happened + " "), link, new Span(" "), when);
    }

    private String nameOf(String step) {
        return course.caseStudy(step).map(story -> story.title().in(language)).orElse(step);
    }

    private String placeOf(Address question) {
        return course.step(question.exercise())
                .map(StepPlace::of)
                .orElseGet(() -> StepPlace.exercise(question.exercise()))
                .path();
    }

    private String label(Address question) {
        return course.questionOnceAsked(question.exercise(), question.field())
                .map(field -> field.wording().label().in(language))
                .orElse(question.toString());
    }
}
