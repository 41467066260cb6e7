package dk.masterclass.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BrandTest {

    /** The softest letters on a cover. */
    private static final int CHALK = 0xDFE3DA;

    private static final int WHITE = 0xFFFFFF;

    @Test
    void everyColourBecomesLegibleAndADarkOneStaysAsItIs() {
        var random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            int colour = random.nextInt(WHITE + 1);
            int legible = legible(colour);
            assertThat(contrast(legible, CHALK)).as("%06x", colour).isGreaterThanOrEqualTo(7);
            assertThat(contrast(legible, WHITE)).as("%06x", colour).isGreaterThanOrEqualTo(7);
        }
        assertThat(legible(WHITE)).isNotEqualTo(WHITE);
        for (int dark : new int[] {Brand.PITCH, 0x000000, 0x003366, 0x7A0014}) {
            assertThat(legible(dark)).isEqualTo(dark);
        }
    }

    @Test
    void aYellowStaysAYellow() {
        int legible = legible(0xFFCC00);

        assertThat(legible >> 16 & 0xFF).isGreaterThan(legible >> 8 & 0xFF);
        assertThat(legible >> 8 & 0xFF).isGreaterThan(legible & 0xFF);
        assertThat(legible & 0xFF).isZero();
    }

    private static int legible(int colour) {
        return new Brand(colour, Optional.empty()).legible();
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** As WCAG writes it down. */
    private static double luminance(int colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double value = (colour >> 16 - 8 * i & 0xFF) / 255.0;
            sum += weights[i] * (value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
