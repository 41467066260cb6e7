package dk.masterclass.document.pdf.tagged;

import dk.masterclass.document.pdf.text.Typeface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The typefaces of one document, embedded as they are first used. */
final class Fonts {

    private final PDDocument document;
    private final Map<Typeface, EmbeddedFont> embedded = new LinkedHashMap<>();

    Fonts(PDDocument document) {
        this.document = document;
    }

    EmbeddedFont of(Typeface typeface) {
        return embedded.computeIfAbsent(typeface, this::embed);
    }

    private EmbeddedFont embed(Typeface typeface) {
        try {
            return new EmbeddedFont("F" + (embedded.size() + 1), typeface, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() throws IOException {
        for (EmbeddedFont font : embedded.values()) {
            font.finish(document);
        }
    }
}
