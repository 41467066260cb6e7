package dk.masterclass.document.pdf.tagged;

import dk.masterclass.document.pdf.text.GlyphRun;
import dk.masterclass.document.pdf.text.Typeface;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Calls the glyphs of a font by one byte each, as they come: few texts of our alphabet need more than a hundred. */
final class ShortCodes {

    private static final int CODES = 256;
    /** These would have to be escaped inside a string. */
    private static final String ESCAPED = "()\\\r\n";

    private static final String NAME = "OneByteIdentityH";
    private static final String MAP = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo 3 dict dup begin /Registry (Adobe) def /Ordering (Identity) def /Supplement 0 def end def
            /CMapName /OneByteIdentityH def
            /CMapType 1 def
            /WMode 0 def
            1 begincodespacerange
            <00> <FF>
            endcodespacerange
            1 begincidrange
            <00> <FF> 0
            endcidrange
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private final Typeface typeface;
    private final short[] codes;
    private final int[] glyphs = new int[CODES];
    private int next = 1;

    ShortCodes(Typeface typeface) {
        this.typeface = typeface;
        this.codes = new short[typeface.glyphCount()];
    }

    /** Whether there are codes for all glyphs of a run. */
    boolean hold(GlyphRun run) {
        if (next + run.size() + ESCAPED.length() <= CODES) {
            return true;
        }
        for (int i = 0; i < run.size(); i++) {
            if (codes[run.glyph(i).id()] == 0) {
                return false;
            }
        }
        return true;
    }

    int of(int glyph) {
        if (codes[glyph] == 0) {
            while (ESCAPED.indexOf(next) >= 0) {
                next++;
            }
            glyphs[next] = glyph;
            codes[glyph] = (short) next++;
        }
        return codes[glyph];
    }

    /** Tells a subset font, which knows its glyphs by the typeface's own numbers, the codes instead. */
    void writeTo(COSDictionary font, COSDictionary descendant, PDDocument document) throws IOException {
        font.setItem(COSName.ENCODING, map(document));
        byte[] places = bytes((COSStream) descendant.getDictionaryObject(COSName.CID_TO_GID_MAP));
        var byCode = new byte[2 * next];
        var widths = new COSArray();
        for (int code = 1; code < next; code++) {
            byCode[2 * code] = places[2 * glyphs[code]];
            byCode[2 * code + 1] = places[2 * glyphs[code] + 1];
            widths.add(Cos.number(typeface.advance(glyphs[code])));
        }
        descendant.setItem(COSName.CID_TO_GID_MAP, stream(byCode, document));
        var all = new COSArray();
        all.add(Cos.number(1));
        all.add(widths);
        descendant.setItem(COSName.W, all);
    }

    private static byte[] bytes(COSStream stream) throws IOException {
        try (var in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }

    private static COSStream map(PDDocument document) throws IOException {
        COSStream map = stream(MAP.getBytes(StandardCharsets.US_ASCII), document);
        map.setName(COSName.TYPE, "CMap");
        map.setName("CMapName", NAME);
        COSDictionary system = Cos.directDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        map.setItem(COSName.CIDSYSTEMINFO, system);
        map.setInt("WMode", 0);
        return map;
    }

    private static COSStream stream(byte[] content, PDDocument document) throws IOException {
        var stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream.getCOSObject();
    }
}
