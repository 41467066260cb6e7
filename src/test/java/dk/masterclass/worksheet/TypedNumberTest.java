package dk.masterclass.worksheet;

import static dk.masterclass.worksheet.Exercises.wording;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Field;
import dk.masterclass.course.Field.Measure;
import dk.masterclass.course.Localized;
import dk.masterclass.document.Language;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0            | 0
            007          | 7
            3900         | 3900
            3.900        | 3900
            3,900        | 3900
            3 900        | 3900
            1.234.567    | 1234567
            1,234,567    | 1234567
            1 234 567    | 1234567
            12,5         | 12.5
            12.5         | 12.5
            1.234,5      | 1234.5
            1,234.5      | 1234.5
            1 234,5      | 1234.5
            0,375        | 0.375
            0.375        | 0.375
            1234,567     | 1234.567
            -5           | -5
            −1.234,50    | -1234.50
            """)
    void isReadAsPeopleWriteIt(String typed, BigDecimal number) {
        assertThat(TypedNumber.read(typed, 2)).hasValue(number);
        assertThat(TypedNumber.read(" " + typed + "\u00A0", 2))
                .as("with spaces around")
                .hasValue(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PERCENT | 60        | 60
            PERCENT | 60 %      | 60
            PERCENT | 12,5%     | 12.5
            PERCENT | 60 pct.   | 60
            PERCENT | 8 Procent | 8
            MONEY   | 240       | 240
            MONEY   | 240 kr.   | 240
            MONEY   | 1.234,50 kr | 1234.50
            MONEY   | kr. 240   | 240
            MONEY   | 240,-     | 240
            MONEY   | 240,- kr. | 240
            MONEY   | DKK 1,200 | 1200
            MONEY   | 40 kroner | 40
            """)
    void mayBeTypedWithWhatItCounts(Measure measure, String typed, BigDecimal number) {
        assertThat(TypedNumber.read(typed, counting(measure))).hasValue(number);
    }

    @Test
    void whatItDoesNotCountIsNoPartOfANumber() {
        assertThat(TypedNumber.read("60 %", counting(Measure.PLAIN))).isEmpty();
        assertThat(TypedNumber.read("60 %", counting(Measure.MONEY))).isEmpty();
        assertThat(TypedNumber.read("240 kr.", counting(Measure.PERCENT))).isEmpty();
        assertThat(TypedNumber.read("%", counting(Measure.PERCENT))).isEmpty();
    }

    private static Field.Number counting(Measure measure) {
        return new Field.Number("f", wording("F"), true, 0, 1_000_000, 2, Localized.danish(""), measure);
    }

    @Test
    void noBreakSpacesGroupThousandsToo() {
        assertThat(TypedNumber.read("1\u00A0234\u202F567", 0)).hasValue(new BigDecimal("1234567"));
    }

    @Test
    void aCommaMayHaveThreeDecimalsWhereTheQuestionAllowsThem() {
        assertThat(TypedNumber.read("1,234", 3)).hasValue(new BigDecimal("1.234"));
        assertThat(TypedNumber.read("1.234", 3)).hasValue(new BigDecimal("1234"));
        assertThat(TypedNumber.read("1,234.5", 3)).hasValue(new BigDecimal("1234.5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ca. 400",
                "0–100",
                "0-100",
                "1.2.3",
                "1,23,456",
                "12.34,5",
                "1.234.56",
                "1,5.5",
                ".",
                ",5",
                "5,",
                "1e5",
                "0x10",
                "NaN",
                "- 5",
                "--5",
                "+5",
                "5 stk.",
                "5 0",
                "12 34 567",
                "½",
                "٣"
            })
    void whatCanBeReadInNoWayOrInTwoIsNoNumber(String typed) {
        assertThat(TypedNumber.read(typed, 2)).isEmpty();
    }

    @Test
    void anEndlessNumberIsNotReadAtAll() {
        assertThat(TypedNumber.read("9".repeat(100_000), 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3900      | 3.900       | 3,900
            1234.5    | 1.234,5     | 1,234.5
            1234.50   | 1.234,50    | 1,234.50
            -0.25     | -0,25       | -0.25
            0         | 0           | 0
            """)
    void isWrittenAsTheLanguageDoes(BigDecimal number, String danish, String english) {
        assertThat(TypedNumber.write(number, Language.DANISH)).isEqualTo(danish);
        assertThat(TypedNumber.write(number, Language.ENGLISH)).isEqualTo(english);
    }
}
