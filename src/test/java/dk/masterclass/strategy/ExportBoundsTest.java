package dk.masterclass.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class ExportBoundsTest {

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "0, 2, 1", "0, 8, 7", "3, 2, 3"})
    void oneProcessorIsLeftToEverybodyElseUnlessSomebodyDecidesOtherwise(int set, int processors, int atOnce) {
        var bounds = new ExportBounds(set, 200, 8, 200, DataSize.ofMegabytes(64), Duration.ofHours(1));

        assertThat(bounds.on(processors).atOnce()).isEqualTo(atOnce);
    }
}
