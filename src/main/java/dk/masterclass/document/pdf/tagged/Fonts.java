package dk.masterclass.document.pdf.tagged;

import dk.masterclass.document.pdf.text.GlyphRun;
import dk.masterclass.document.pdf.text.Typeface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The typefaces of one document, embedded as they are first used. */
final class Fonts {

    private final PDDocument document;
    private final COSDictionary resources = new COSDictionary();
    private final List<EmbeddedFont> all = new ArrayList<>();
    private final Map<Typeface, EmbeddedFont> narrow = new IdentityHashMap<>();
    private final Map<Typeface, EmbeddedFont> wide = new IdentityHashMap<>();

    Fonts(PDDocument document) {
        this.document = document;
    }

    /** By their names, for every page: what one page shows another may show too. */
    COSDictionary resources() {
        return resources;
    }

    /** The font that draws a run: one whose glyphs take a byte each, or if it has no room left one that has all. */
    EmbeddedFont of(GlyphRun run) {
        Typeface typeface = run.typeface();
        EmbeddedFont first = narrow.get(typeface);
        if (first == null) {
            first = embed(typeface, new ShortCodes(typeface));
            narrow.put(typeface, first);
        }
        return first.holds(run) ? first : wide.computeIfAbsent(typeface, each -> embed(each, null));
    }

    private EmbeddedFont embed(Typeface typeface, @Nullable ShortCodes codes) {
        try {
            var font = new EmbeddedFont("F" + (all.size() + 1), typeface, codes, document);
            all.add(font);
            resources.setItem(Cos.name(font.resourceName()), font.font());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() throws IOException {
        for (EmbeddedFont font : all) {
            font.finish(document);
        }
    }
}
