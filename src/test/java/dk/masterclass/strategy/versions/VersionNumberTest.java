package dk.masterclass.strategy.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionNumberTest {

    @ParameterizedTest
    @CsvSource({
        "'',1.0,1.0",
        "'','',1.0",
        "'',Til bestyrelsen,1.0",
        "'',0.9,0.9",
        "1.0,1.0,1.1",
        "1.0,'',1.1",
        "1.9,1.0,1.10",
        "1.3,2.0,2.0",
        "1.3,v2,2.0",
        "1.3,version 1.5,1.5",
        "2.0,1.0,2.1",
        "2.0,2.0.1,2.1"
    })
    void countsOnUnlessAHigherNumberIsWished(String last, String wish, String next) {
        assertThat(VersionNumber.after(VersionNumber.parse(last), wish)).hasToString(next);
    }

    @ParameterizedTest
    @CsvSource({"1.0", "12", "V 3", "v.4.1", "Version 2.0"})
    void readsWhatPeopleWrite(String text) {
        assertThat(VersionNumber.parse(text)).isNotEmpty().isNotEqualTo(Optional.of(new VersionNumber(0, 0)));
    }
}
