package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"31.12.2027", "31-12-2027", "31/12/2027", "2027-12-31", " 31.12.2027 ", "31. 12. 2027"})
    void isReadAsPeopleWriteIt(String typed) {
        assertThat(TypedDay.read(typed)).hasValue(LocalDate.of(2027, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.2028", "01.02.2028", "1/2/2028", "1-2-2028", "2028-2-1", "2028-02-01"})
    void theDayStandsBeforeTheMonth(String typed) {
        assertThat(TypedDay.read(typed)).hasValue(LocalDate.of(2028, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2027",
                "12.2027",
                "31.12",
                "31.12.27",
                "30.02.2028",
                "29.02.2027",
                "12/31/2027",
                "0.1.2027",
                "1.0.2027",
                "31.12/2027",
                "31.12.20270",
                "2027.12.31",
                "i morgen",
                "31. december 2027",
                "31.12.2027 kl. 12"
            })
    void whatIsNoDayIsNotRead(String typed) {
        assertThat(TypedDay.read(typed)).isEmpty();
    }

    @Test
    void isWrittenAsTheLanguageDoes() {
        var day = LocalDate.of(2028, 9, 1);

        assertThat(TypedDay.write(day, Language.DANISH)).isEqualTo("01.09.2028");
        assertThat(TypedDay.write(day, Language.ENGLISH)).isEqualTo("1 Sep 2028");
    }
}
