package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How much of its type area each page leaves empty at the foot, as parts of 1. */
public final class PageFill extends PDFTextStripper {

    private float lowest;

    private PageFill(int page) {
        setStartPage(page);
        setEndPage(page);
    }

    /** The first number is the first page's. */
    public static List<Float> slack(PDDocument document) {
        return IntStream.rangeClosed(1, document.getNumberOfPages())
                .mapToObj(page -> slack(document, page))
                .toList();
    }

    private static float slack(PDDocument document, int page) {
        var fill = new PageFill(page);
        try {
            fill.writeText(document, new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new AssertionError("Page " + page, unreadable);
        }
        float bottom = Page.HEIGHT - Imposition.TOP + Imposition.HEIGHT;
        return (bottom - fill.lowest) / Imposition.HEIGHT;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        float bottom = Page.HEIGHT - Imposition.TOP + Imposition.HEIGHT;
        if (!glyph.getUnicode().isBlank() && glyph.getYDirAdj() <= bottom && glyph.getDir() == 0) {
            lowest = Math.max(lowest, glyph.getYDirAdj());
        }
    }
}
