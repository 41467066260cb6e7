package dk.masterclass.document.pdf.tagged;

import dk.masterclass.document.pdf.text.GlyphRun;
import dk.masterclass.document.pdf.text.Typeface;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * A typeface inside one document: only the glyphs that were used, with our own table of the characters they stand for,
 * because PDFBox knows nothing of ligatures and joined letters.
 */
final class EmbeddedFont {

    private static final int MOST_ENTRIES_PER_SECTION = 100;
    private static final String NO_BREAK_SPACE = "\u00A0";

    private final String resourceName;
    private final PDType0Font font;
    private final String[] texts;
    private final @Nullable ShortCodes codes;

    /** @param codes absent where glyphs are called by their own numbers, in two bytes */
    EmbeddedFont(String resourceName, Typeface typeface, @Nullable ShortCodes codes, PDDocument document)
            throws IOException {
        this.resourceName = resourceName;
        this.codes = codes;
        this.font = PDType0Font.load(document, typeface.outlines(), true);
        this.texts = new String[typeface.glyphCount()];
    }

    String resourceName() {
        return resourceName;
    }

    PDType0Font font() {
        return font;
    }

    boolean holds(GlyphRun run) {
        return codes == null || codes.hold(run);
    }

    /** Writes a glyph inside a string. */
    void write(int glyph, ContentStream out) {
        if (codes == null) {
            out.glyph(glyph);
        } else {
            out.write((char) codes.of(glyph));
        }
    }

    /** Notes that a glyph is used; false if it already stands for another text, which then must be said beside it. */
    boolean use(int glyph, String text) {
        if (texts[glyph] == null) {
            texts[glyph] = text.equals(NO_BREAK_SPACE) ? " " : text;
        }
        return texts[glyph].equals(text);
    }

    void finish(PDDocument document) throws IOException {
        Map<Integer, String> used = used();
        font.addGlyphsToSubset(used.keySet());
        font.subset();
        font.getCOSObject().setItem(COSName.TO_UNICODE, toUnicode(document, used));
        if (codes != null) {
            codes.writeTo(font.getCOSObject(), font.getDescendantFont().getCOSObject(), document);
        }
        font.getDescendantFont().getFontDescriptor().getCOSObject().removeItem(Cos.name("CIDSet"));
    }

    private Map<Integer, String> used() {
        var used = new TreeMap<Integer, String>();
        for (int glyph = 0; glyph < texts.length; glyph++) {
            if (texts[glyph] != null) {
                used.put(glyph, texts[glyph]);
            }
        }
        return used;
    }

    private PDStream toUnicode(PDDocument document, Map<Integer, String> used) throws IOException {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                %s
                endcodespacerange
                """.formatted(codes == null ? "<0000> <FFFF>" : "<00> <FF>"));
        Iterator<Map.Entry<Integer, String>> entries = used.entrySet().iterator();
        for (int left = used.size(); left > 0; left -= MOST_ENTRIES_PER_SECTION) {
            int count = Math.min(MOST_ENTRIES_PER_SECTION, left);
            map.append(count).append(" beginbfchar\n");
            for (int i = 0; i < count; i++) {
                appendEntry(map, entries.next());
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        var stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private void appendEntry(StringBuilder map, Map.Entry<Integer, String> entry) {
        int glyph = entry.getKey();
        map.append(codes == null ? "<%04X> <".formatted(glyph) : "<%02X> <".formatted(codes.of(glyph)));
        entry.getValue().chars().forEach(unit -> map.append("%04X".formatted(unit)));
        map.append(">\n");
    }
}
