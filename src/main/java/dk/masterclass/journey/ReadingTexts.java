package dk.masterclass.journey;

import dk.masterclass.course.Course;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import dk.masterclass.document.html.HtmlRenderer;
import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.ui.Messages;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Lessons and cases as HTML, with the words of the glossary explained. Written once, since the course never changes. */
@Component
public class ReadingTexts {

    private final Course course;
    private final Messages messages;
    private final Map<Key, Text> written = new ConcurrentHashMap<>();

    ReadingTexts(Course course, Messages messages) {
        this.course = course;
        this.messages = messages;
    }

    private record Key(String step, Language language) {}

    /** @param explanations what the explained words open; stands beside the text */
    public record Text(String html, String explanations) {}

    public Text of(String step, Document body) {
        return written.computeIfAbsent(new Key(step, body.language()), key -> write(body));
    }

    private Text write(Document body) {
        var mentions = new FirstMentions(course.glossary(), body.language());
        var html = new HtmlRenderer(body.language(), mentions).render(body.blocks());
        return new Text(html, explanations(mentions, body.language()));
    }

    private String explanations(FirstMentions mentions, Language language) {
        var html = new HtmlWriter();
        for (var term : mentions.mentioned()) {
            var name = term.name().in(language);
            html.open("div", "popover", "auto", "id", FirstMentions.idOf(term), "class", "term-note");
            html.attribute("role", "group").attribute("aria-label", name);
            html.element("p", name, "class", "term-name");
            html.element("p", term.means().in(language));
            html.element(
                    "a",
                    messages.text(language, "journey.glossary.all"),
                    "href",
                    "/ordliste#" + term.id(),
                    "class",
                    "term-more");
            html.close("div");
        }
        return html.toString();
    }
}
