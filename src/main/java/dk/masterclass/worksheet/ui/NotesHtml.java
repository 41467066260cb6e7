package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Field;
import dk.masterclass.course.Localized;
import dk.masterclass.document.html.HtmlWriter;
import java.util.Optional;

/** Writes what helps beside a question: why it is asked, an example answer, and where the answer is used. */
final class NotesHtml {

    private final HtmlWriter html;
    private final Form form;

    NotesHtml(HtmlWriter html, Form form) {
        this.html = html;
        this.form = form;
    }

    void write(Question question) {
        Field.Wording wording = question.field().wording();
        // Statements of a scale are used together, which their exercise says once.
        String usedIn = question.field() instanceof Field.Scale5 ? "" : Listing.usedIn(form.words(), wording.usedIn());
        boolean hasHistory = !question.inRow() && !(question.field() instanceof Field.Scale5);
        if (wording.why().isEmpty() && wording.example().isEmpty() && usedIn.isEmpty() && !hasHistory) {
            return;
        }
        html.open("div", "class", "notes");
        details("why", wording.why());
        details("example", wording.example());
        usedIn(usedIn);
        if (hasHistory) {
            history(question);
        }
        html.close("div");
    }

    /** The rows of a table share the table's history, and the statements of a scale that of their exercise. */
    private void history(Question question) {
        String label = form.words().of(question.field().wording().label());
        var place = HistoryPlace.of(question.address());
        html.open("a", "class", "note-history", "href", place.path());
        html.attribute("aria-label", form.words().of("history.link.of", label));
        html.text(form.words().of("history.link")).close("a");
    }

    private void details(String kind, Optional<Localized> text) {
        text.ifPresent(words -> {
            html.open("details", "class", "note-" + kind)
                    .element("summary", form.words().of("note." + kind));
            html.element("p", form.words().of(words)).close("details");
        });
    }

    private void usedIn(String sentence) {
        if (!sentence.isEmpty()) {
            html.element("span", sentence, "class", "used-in");
        }
    }
}
