package dk.masterclass.document.pdf.tagged;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a page remembers between two drawings, so that it needn't be said again: colours, thickness and font. */
final class Pen {

    private final ContentStream out;
    private @Nullable Rgb filling;
    private @Nullable Rgb stroking;
    private float thickness = Float.NaN;
    private @Nullable EmbeddedFont font;
    private float size;

    Pen(ContentStream out) {
        this.out = out;
    }

    void fill(Rgb colour) {
        if (!colour.equals(filling)) {
            colour.fill(out);
            filling = colour;
        }
    }

    void stroke(Rgb colour, float wanted) {
        if (!colour.equals(stroking)) {
            colour.stroke(out);
            stroking = colour;
        }
        if (wanted != thickness) {
            out.number(wanted).operator("w");
            thickness = wanted;
        }
    }

    void write(EmbeddedFont wanted, float points) {
        if (!Objects.equals(wanted, font) || points != size) {
            out.write('/')
                    .write(wanted.resourceName())
                    .write(' ')
                    .number(points)
                    .operator("Tf");
            font = wanted;
            size = points;
        }
    }
}
