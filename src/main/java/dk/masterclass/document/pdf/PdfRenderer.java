package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import dk.masterclass.document.Progress;
import java.util.List;
import java.util.Optional;

/**
 * Prints a document as a PDF that is accessible (PDF/UA-1) and lasts (PDF/A-2a). The same document gives the same bytes,
 * and any number of threads may use one renderer.
 */
public final class PdfRenderer {

    public byte[] render(Document document) {
        return render(document, Progress.unheard());
    }

    public byte[] render(Document document, Progress progress) {
        try (var printing = new PrintRun(document, progress)) {
            return printing.print();
        }
    }

    /** Loads fonts, patterns and code, so that the first reader does not wait for them. */
    public void warmUp() {
        for (Language language : Language.values()) {
            var cover = new Document.Cover("Aa", "Aa", List.of("Aa"), "Aa", true, "Aa");
            List<Inline> text = List.of(
                    new Inline.Text("Medarbejderadvokatur 1"),
                    new Inline.Strong(Inline.text("a")),
                    new Inline.Emphasis(Inline.text("a")));
            List<Block> blocks = List.of(new Block.Heading(1, "a", "1", "Aa"), new Block.Paragraph(text));
            render(new Document(language, "Aa", Optional.of(cover), blocks));
        }
    }
}
