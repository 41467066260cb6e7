package dk.masterclass.course.content;

import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import dk.masterclass.document.markdown.MarkdownReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads Markdown files that begin with names and values between two lines of {@code ---}. */
final class TextFiles {

    private static final String FENCE = "---";

    private final ContentFiles files;
    private final Faults faults;
    private final MarkdownReader markdown;

    TextFiles(ContentFiles files, Faults faults, Set<String> figures) {
        this.files = files;
        this.faults = faults;
        this.markdown = new MarkdownReader(figures::contains);
    }

    /** @param start where the body begins */
    record TextFile(Entries head, String body, Place start) {}

    Optional<TextFile> read(String file, Place asker) {
        return files.text(file, asker).flatMap(text -> split(file, text));
    }

    private Optional<TextFile> split(String file, String text) {
        List<String> lines = text.lines().toList();
        int end = lines.isEmpty() || !lines.getFirst().equals(FENCE) ? -1 : end(lines);
        if (end < 0) {
            faults.add(Place.of(file), "The file begins with a line ---, names and values, and a line ---");
            return Optional.empty();
        }
        String head = String.join("\n", lines.subList(1, end));
        String body = String.join("\n", lines.subList(end + 1, lines.size()));
        return new YamlReader(faults)
                .read(head, new Place(file, 2, 1))
                .map(yaml -> new TextFile(new Entries(yaml, faults), body, new Place(file, end + 2, 1)));
    }

    private static int end(List<String> lines) {
        int end = lines.subList(1, lines.size()).indexOf(FENCE);
        return end < 0 ? -1 : end + 1;
    }

    /** The blocks of a text, with whatever is wrong in it. */
    Document document(Language language, String title, String text, Place start) {
        var result = markdown.read(text);
        for (MarkdownReader.Fault fault : result.faults()) {
            faults.add(new Place(start.file(), start.line() + fault.line() - 1, 1), fault.message());
        }
        List<Block> blocks = result.blocks();
        if (blocks.isEmpty() && result.faults().isEmpty()) {
            faults.add(start, "There is no text here");
        }
        return new Document(language, title, Optional.empty(), blocks);
    }
}
