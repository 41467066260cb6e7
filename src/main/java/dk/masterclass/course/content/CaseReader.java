package dk.masterclass.course.content;

import dk.masterclass.course.Localized;
import dk.masterclass.course.Step.CaseFact;
import dk.masterclass.course.Step.CaseText;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import java.util.List;
import java.util.Optional;

/** Reads the text of a case in one language. */
final class CaseReader {

    private static final int FEWEST_QUESTIONS = 3;
    private static final int MOST_QUESTIONS = 4;

    private final TextFiles texts;

    CaseReader(TextFiles texts) {
        this.texts = texts;
    }

    CaseText read(Language language, Localized title, boolean fictional, TextFiles.TextFile file) {
        Entries head = file.head();
        Optional<String> source = head.has("source") ? head.textIfAny("source") : Optional.empty();
        if (!fictional && source.isEmpty()) {
            head.fault("A real case names its \"source\"");
        }
        List<String> questions = head.texts("questions");
        if (head.has("questions") && (questions.size() < FEWEST_QUESTIONS || questions.size() > MOST_QUESTIONS)) {
            head.fault("questions", "A case has " + FEWEST_QUESTIONS + " or " + MOST_QUESTIONS + " questions");
        }
        var text = new CaseText(
                texts.document(language, title.in(language), file.body(), file.start()),
                head.list("facts").stream().map(CaseReader::fact).toList(),
                source,
                questions,
                note(language, title, head));
        head.end();
        return text;
    }

    private static CaseFact fact(Entries fact) {
        var read = new CaseFact(fact.text("label"), fact.text("text"));
        fact.end();
        return read;
    }

    /** The note is Markdown behind {@code note: |}, so its text begins one line below. */
    private Document note(Language language, Localized title, Entries head) {
        String note = head.text("note");
        Place place = head.place("note");
        Place start = new Place(place.file(), place.line() + 1, 1);
        return note.isEmpty()
                ? new Document(language, title.in(language), Optional.empty(), List.of())
                : texts.document(language, title.in(language), note, start);
    }
}
