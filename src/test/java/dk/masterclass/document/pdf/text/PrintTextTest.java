package dk.masterclass.document.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintTextTest {

    @Test
    void marksCannotClimbIntoOtherLines() {
        String zalgo = "a" + "\u0335".repeat(60) + "b";

        assertThat(PrintText.of(zalgo)).isEqualTo("a" + "\u0335".repeat(4) + "b");
    }

    @Test
    void variationSelectorsAreNoMarks() {
        String heart = "\u2764\uFE0F";

        assertThat(PrintText.of(heart.repeat(8))).isEqualTo(heart.repeat(8));
    }

    @Test
    void invisibleHyphensAreTheTypesettersBusiness() {
        assertThat(PrintText.of("med\u00ADarbejder")).isEqualTo("medarbejder");
    }

    @Test
    void aLineHasNoBreaksAndNoSpaceTwice() {
        assertThat(PrintText.line("  en\tto\n\ntre   fire ")).isEqualTo("en to tre fire");
    }
}
