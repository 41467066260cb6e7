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
        if (wording.why().isEmpty() && wording.example().isEmpty() && usedIn.isEmpty()) {
            return;
        }
        html.open("div", "class", "notes");
        details("why", wording.why());
        details("example", wording.example());
        usedIn(usedIn);
        html.close("div");
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
