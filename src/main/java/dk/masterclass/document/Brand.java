package dk.masterclass.document;

import java.util.Optional;

/**
 * What makes a document an organisation's own. Renderers darken the colour where words would otherwise be hard to read.
 *
 * @param colour red, green and blue, such as {@code 0x12493B}
 */
public record Brand(int colour, Optional<Logo> logo) {

    private static final int BRIGHTEST = 0xFFFFFF;

    public Brand {
        if (colour < 0 || colour > BRIGHTEST) {
            throw new IllegalArgumentException("A colour has three bytes, not " + Integer.toHexString(colour));
        }
    }
}
