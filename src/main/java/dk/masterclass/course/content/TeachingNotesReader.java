package dk.masterclass.course.content;

import dk.masterclass.course.Localized;
import dk.masterclass.course.TeachingNotes;
import dk.masterclass.document.Language;
import java.util.List;

/** Reads what a module's instructor is told, in one language. */
final class TeachingNotesReader {

    private static final int FEWEST_PARTS = 3;
    private static final int FEWEST_QUESTIONS = 3;
    private static final int FEWEST_PITFALLS = 2;

    private final TextFiles texts;

    TeachingNotesReader(TextFiles texts) {
        this.texts = texts;
    }

    TeachingNotes.Notes read(Language language, Localized title, TextFiles.TextFile file) {
        Entries head = file.head();
        var notes = new TeachingNotes.Notes(
                timing(head),
                lines(head, "ask", FEWEST_QUESTIONS),
                lines(head, "pitfalls", FEWEST_PITFALLS),
                head.textIfAny("oneDay"),
                texts.document(language, title.in(language), file.body(), file.start()));
        head.end();
        return notes;
    }

    private static List<TeachingNotes.Part> timing(Entries head) {
        var parts = head.list("timing").stream().map(TeachingNotesReader::part).toList();
        atLeast(head, "timing", parts.size(), FEWEST_PARTS);
        return parts;
    }

    private static TeachingNotes.Part part(Entries entries) {
        var part = new TeachingNotes.Part(entries.whole("minutes"), entries.text("what"));
        if (part.minutes() < 1) {
            entries.fault("minutes", "A part of a module takes at least a minute");
        }
        entries.end();
        return part;
    }

    private static List<String> lines(Entries head, String name, int fewest) {
        var lines = head.texts(name);
        atLeast(head, name, lines.size(), fewest);
        return lines;
    }

    private static void atLeast(Entries head, String name, int there, int fewest) {
        if (head.has(name) && there < fewest) {
            head.fault(name, "\"" + name + "\" has at least " + fewest + " lines, not " + there);
        }
    }
}
