package dk.masterclass.document.pdf;

import dk.masterclass.document.Brand;
import dk.masterclass.document.pdf.tagged.Rgb;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Prints a document in an organisation's colour: every green of the product becomes a tone of it, dark enough to be read
 * and to carry light letters.
 */
final class Inks {

    private static final double READABLE = 4.6;
    private static final float LIGHT = 0.34f;
    private static final float LIGHT_STEP = 0.02f;
    private static final float TINT = 0.89f;
    private static final float CHALK_LINE = 0.3f;

    private Inks() {}

    static UnaryOperator<Rgb> of(Brand brand) {
        var strong = new Rgb(brand.legible());
        var tones = Map.of(
                Palette.PITCH, strong,
                Palette.PITCH_LIGHT, light(strong),
                Palette.PITCH_TINT, strong.mixed(Palette.WHITE, TINT),
                Palette.CHALK_ON_PITCH, strong.mixed(Palette.CHALK, CHALK_LINE));
        return colour -> tones.getOrDefault(colour, colour);
    }

    private static Rgb light(Rgb strong) {
        float share = LIGHT;
        while (share > 0 && strong.mixed(Palette.WHITE, share).contrast(Palette.WHITE) < READABLE) {
            share -= LIGHT_STEP;
        }
        return strong.mixed(Palette.WHITE, Math.max(0, share));
    }
}
