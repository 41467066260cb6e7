package dk.masterclass.document;

import java.util.Optional;

/**
 * What makes a document an organisation's own. Renderers darken the colour where words would otherwise be hard to read.
 *
 * @param colour red, green and blue, such as {@code 0x12493B}
 */
public record Brand(int colour, Optional<Logo> logo) {

    /** The product's own green, for an organisation that has a logo and no colour. */
    public static final int PITCH = 0x12493B;

    private static final int BRIGHTEST = 0xFFFFFF;
    private static final int CHANNEL = 0xFF;
    /** The softest letters of a cover, and words of the colour on paper, then keep a contrast of 7 to 1. */
    private static final double MOST_LUMINANCE = 0.065;

    public Brand {
        if (colour < 0 || colour > BRIGHTEST) {
            throw new IllegalArgumentException("A colour has three bytes, not " + Integer.toHexString(colour));
        }
    }

    /** The colour, darkened as far as words on it and in it have to be read; its hue stays. */
    public int legible() {
        double luminance = 0.2126 * light(16) + 0.7152 * light(8) + 0.0722 * light(0);
        if (luminance <= MOST_LUMINANCE) {
            return colour;
        }
        double share = MOST_LUMINANCE / luminance;
        return dimmed(16, share) << 16 | dimmed(8, share) << 8 | dimmed(0, share);
    }

    /** A channel as the amount of light it is, from 0 to 1. */
    private double light(int shift) {
        double value = (colour >> shift & CHANNEL) / (double) CHANNEL;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private int dimmed(int shift, double share) {
        double light = light(shift) * share;
        double value = light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.floor(value * CHANNEL);
    }
}
