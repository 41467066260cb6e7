package dk.masterclass.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import dk.masterclass.course.Step;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;

/** What a lesson and a case have in common: the text with what follows it, and the reader's notes beside it. */
final class ReadingPage {

    private final ReadingDesk desk;
    private final Step step;
    private final Language language;
    private final Article article = new Article();

    ReadingPage(ReadingDesk desk, Step step, Language language) {
        this.desk = desk;
        this.step = step;
        this.language = language;
        article.addClassName("reading");
    }

    /** The head of the page, down to the text. */
    ReadingPage begin(Component meta, Document body) {
        article.add(meta, new H1(step.title().in(language)), new ReadingGuide(step, desk.place(step)));
        if (!body.language().equals(language)) {
            var note = new Paragraph(article.getTranslation("journey.lesson.danish-only"));
            note.addClassName("help");
            article.add(note);
        }
        var text = desk.text(step, body);
        var reading = new ReadingText(text.html(), body.language());
        reading.addClassName("doc");
        article.add(reading, new ReadingText(text.explanations(), body.language()));
        return this;
    }

    ReadingPage add(Component... parts) {
        article.add(parts);
        return this;
    }

    /** The foot of the page: where it is used, and the ways on. Coming here counts as having read it. */
    Article end() {
        article.add(new ReadingEnd(() -> desk.markRead(step)));
        article.add(new UsedIn(desk.course(), step, language, desk.isParticipant()));
        article.add(new StepNavigation(desk.neighbours(step), language, () -> desk.markRead(step)));
        return article;
    }

    Aside notes() {
        var aside = new Aside(new NotesPanel(step.id(), desk.notes(), language, desk.messages()));
        aside.addClassName("reading-side");
        return aside;
    }
}
