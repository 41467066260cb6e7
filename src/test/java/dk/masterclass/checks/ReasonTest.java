package dk.masterclass.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.masterclass.checks.Reason.Fit;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void saysSomethingAndFitsOnAPage() {
        assertThat(Reason.fit("x".repeat(19))).isEqualTo(Fit.TOO_SHORT);
        assertThat(Reason.fit("x".repeat(20))).isEqualTo(Fit.FITS);
        assertThat(Reason.fit("x".repeat(300))).isEqualTo(Fit.FITS);
        assertThat(Reason.fit("x".repeat(301))).isEqualTo(Fit.TOO_LONG);
    }

    @Test
    void countsWhatAReaderSees() {
        assertThat(Reason.fit(" ".repeat(30))).isEqualTo(Fit.TOO_SHORT);
        assertThat(Reason.fit("🌱".repeat(300))).isEqualTo(Fit.FITS);
        assertThat(Reason.of("  Vi har valgt det sådan.  ").text()).isEqualTo("Vi har valgt det sådan.");
    }

    @Test
    void nothingElseIsAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> Reason.of("Fordi."));
    }
}
