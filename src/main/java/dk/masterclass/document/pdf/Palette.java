package dk.masterclass.document.pdf;

import dk.masterclass.document.Tone;
import dk.masterclass.document.pdf.tagged.Rgb;

/** The product's colours as they are printed, named by what they are for. */
final class Palette {

    static final Rgb INK = new Rgb(0x1C2321);
    static final Rgb INK_SOFT = new Rgb(0x56605C);
    static final Rgb LINE = new Rgb(0xDCD8CD);
    static final Rgb PITCH = new Rgb(0x12493B);
    static final Rgb PITCH_LIGHT = new Rgb(0x2F7D5F);
    static final Rgb PITCH_TINT = new Rgb(0xE4EEE9);
    static final Rgb CHALK = new Rgb(0xF6F4EC);
    static final Rgb CHALK_SOFT = new Rgb(0xDFE3DA);
    /** A chalk line that the grass shines through. */
    static final Rgb CHALK_ON_PITCH = new Rgb(0x567C70);

    static final Rgb FLAG = new Rgb(0xB3401B);
    static final Rgb FLAG_TINT = new Rgb(0xFBE9E1);
    static final Rgb NOTE = new Rgb(0x8A6100);
    static final Rgb NOTE_TINT = new Rgb(0xFBF1D9);
    static final Rgb WHITE = new Rgb(0xFFFFFF);
    static final Rgb TRACK = new Rgb(0xECEAE2);

    /** Seen behind the text, never in its way. */
    static final Rgb WATERMARK = new Rgb(0xF5F4EF);

    private Palette() {}

    static Rgb of(Tone tone) {
        return switch (tone) {
            case INK -> INK;
            case INK_SOFT -> INK_SOFT;
            case LINE -> LINE;
            case SURFACE -> WHITE;
            case TRACK -> TRACK;
            case PITCH -> PITCH;
            case PITCH_LIGHT -> PITCH_LIGHT;
            case PITCH_TINT -> PITCH_TINT;
            case CHALK -> CHALK;
            case CHALK_SOFT -> CHALK_ON_PITCH;
            case NOTE -> NOTE;
            case NOTE_TINT -> NOTE_TINT;
            case FLAG -> FLAG;
            case FLAG_TINT -> FLAG_TINT;
        };
    }
}
