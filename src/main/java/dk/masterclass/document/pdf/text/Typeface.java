package dk.masterclass.document.pdf.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One font file, ready to be shaped, measured and embedded. Shared by all documents and threads. */
public final class Typeface {

    /** Shaping happens at this size, so that positions come out in thousandths of an em, as PDF counts them. */
    static final float UNITS_PER_EM = 1000f;

    private final Font shapes;
    private final TrueTypeFont outlines;
    private final CmapLookup characters;
    private final int[] advances;
    private final ConcurrentHashMap<String, GlyphRun> words = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, GlyphRun> wordsFromRight = new ConcurrentHashMap<>();

    private Typeface(Font shapes, TrueTypeFont outlines) throws IOException {
        this.shapes = shapes;
        this.outlines = outlines;
        this.characters = outlines.getUnicodeCmapLookup();
        this.advances = advances(outlines);
    }

    static Typeface load(String name) {
        HeadlessFonts.prepare();
        String path = "/fonts/" + name + ".ttf";
        try (var in = Typeface.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The font " + path + " is missing");
            }
            byte[] bytes = in.readAllBytes();
            TrueTypeFont outlines = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
            outlines.setEnableGsub(false);
            return new Typeface(shapes(bytes), outlines);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private static Font shapes(byte[] bytes) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                .deriveFont(Map.of(
                        TextAttribute.SIZE, UNITS_PER_EM,
                        TextAttribute.KERNING, TextAttribute.KERNING_ON,
                        TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
    }

    /** Rounded as they are written into the file, so that pen positions agree with the reader's. */
    private static int[] advances(TrueTypeFont font) throws IOException {
        int[] advances = new int[font.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = Math.round(font.getAdvanceWidth(glyph) * UNITS_PER_EM / font.getUnitsPerEm());
        }
        return advances;
    }

    Font shapes() {
        return shapes;
    }

    /** Those that are shaped, by their characters: a document uses the same words again and again. */
    ConcurrentHashMap<String, GlyphRun> words(boolean rightToLeft) {
        return rightToLeft ? wordsFromRight : words;
    }

    boolean draws(int character) {
        return characters.getGlyphId(character) > 0;
    }

    /** For embedding. */
    public TrueTypeFont outlines() {
        return outlines;
    }

    public int glyphCount() {
        return advances.length;
    }

    /** How far a glyph moves the pen, in thousandths of an em. */
    public int advance(int glyph) {
        return advances[glyph];
    }
}
