package dk.masterclass.document.pdf.tagged;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Pixels inside one document. */
public final class Image {

    private final PDImageXObject object;

    Image(BufferedImage pixels, PDDocument document) {
        try {
            this.object = LosslessFactory.createFromImage(document, pixels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDImageXObject object() {
        return object;
    }

    public int width() {
        return object.getWidth();
    }

    public int height() {
        return object.getHeight();
    }
}
