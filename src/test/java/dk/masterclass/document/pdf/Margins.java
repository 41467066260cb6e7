package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds glyphs that stand where no text should. */
final class Margins extends PDFTextStripper {

    private static final float TOLERANCE = 2;
    private static final float EDGE = 26;
    private static final float COVER_MARGIN = 64;

    private final List<String> violations = new ArrayList<>();
    private final boolean cover;

    private Margins(boolean cover) {
        this.cover = cover;
        setSuppressDuplicateOverlappingText(false);
    }

    static List<String> violations(PDDocument document, boolean cover) throws IOException {
        var margins = new Margins(cover);
        margins.writeText(document, new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8));
        return margins.violations;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (glyph.getUnicode().isBlank()) {
            return;
        }
        float margin = (cover && getCurrentPageNo() == 1 ? COVER_MARGIN : Column.PAGE_MARGIN) - TOLERANCE;
        float left = glyph.getXDirAdj();
        float right = left + glyph.getWidthDirAdj();
        float baseline = glyph.getYDirAdj();
        boolean inside =
                left >= margin && right <= Page.WIDTH - margin && baseline >= EDGE && baseline <= Page.HEIGHT - EDGE;
        if (!inside) {
            violations.add("page %d: '%s' at %.1f–%.1f, %.1f"
                    .formatted(getCurrentPageNo(), glyph.getUnicode(), left, right, baseline));
        }
    }
}
