package dk.masterclass.document.word;

import dk.masterclass.document.Brand;
import dk.masterclass.document.Tone;
import java.util.Locale;
import java.util.Optional;

/** The colours of a document: the product's, with the organisation's own in place of the green where it has one. */
final class Colours {

    static final int CHALK = 0xF6F4EC;
    static final int LINE = 0xDCD8CD;
    static final int NOTE_TINT = 0xFBF1D9;
    static final int FLAG_TINT = 0xFBE9E1;

    private static final double TINT = 0.11;

    private final int main;

    Colours(Optional<Brand> brand) {
        this.main = brand.map(Brand::legible).orElse(Brand.PITCH);
    }

    int main() {
        return main;
    }

    /** So pale that it carries text. */
    int tint() {
        return mixed(main, 0xFFFFFF, TINT);
    }

    /** A chalk line on the colour of the cover. */
    int line() {
        return mixed(CHALK, main, 0.3);
    }

    int of(Ink ink) {
        return switch (ink) {
            case TEXT -> 0x1C2321;
            case SOFT -> 0x56605C;
            case MAIN -> main;
            case NOTE -> 0x8A6100;
            case FLAG -> 0xB3401B;
            case CHALK -> CHALK;
        };
    }

    int of(Tone tone) {
        return switch (tone) {
            case INK -> of(Ink.TEXT);
            case INK_SOFT -> of(Ink.SOFT);
            case LINE -> LINE;
            case SURFACE -> 0xFFFFFF;
            case TRACK -> 0xECEAE2;
            case PITCH -> main;
            case PITCH_LIGHT -> mixed(main, 0xFFFFFF, 0.75);
            case PITCH_TINT -> tint();
            case CHALK -> CHALK;
            case CHALK_SOFT -> line();
            case NOTE -> of(Ink.NOTE);
            case NOTE_TINT -> NOTE_TINT;
            case FLAG -> of(Ink.FLAG);
            case FLAG_TINT -> FLAG_TINT;
        };
    }

    /** Six hexadecimal digits. */
    static String hex(int colour) {
        return "%06X".formatted(colour).toUpperCase(Locale.ROOT);
    }

    private static int mixed(int colour, int other, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double part = (colour >> shift & 0xFF) * share + (other >> shift & 0xFF) * (1 - share);
            mixed |= (int) Math.round(part) << shift;
        }
        return mixed;
    }
}
