package dk.masterclass.worksheet;

import static dk.masterclass.document.Language.DANISH;
import static dk.masterclass.document.Language.ENGLISH;
import static dk.masterclass.worksheet.Exercises.number;
import static dk.masterclass.worksheet.Exercises.options;
import static dk.masterclass.worksheet.Exercises.wording;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTextTest {

    private static final RowNames NO_ROWS = RowNames.of(Exercises.course(), Answers.none(), DANISH);
    private static final Field CHOICE = new Field.Choice("f", wording("F"), true, options("a", "b"));
    private static final Field MULTI = new Field.Multi("f", wording("F"), true, options("a", "b", "c"), 1, 3);
    private static final Field RANK = new Field.Rank("f", wording("F"), true, options("a", "b", "c"));
    private static final Field DAY = new Field.Day("f", wording("F"), true);
    private static final Field PERSON = new Field.Person("f", wording("F"), true, true);

    @Test
    void textIsShownAsTyped() {
        assertThat(AnswerText.of(Exercises.text(0, 10), new Value.Text(" to\nlinjer "), DANISH, NO_ROWS))
                .isEqualTo(" to\nlinjer ");
    }

    @Test
    void numbersAndDaysAreWrittenInTheReadersWay() {
        assertThat(AnswerText.of(number(0, 10, 1), new Value.Text("1234.5"), DANISH, NO_ROWS))
                .isEqualTo("1.234,5");
        assertThat(AnswerText.of(number(0, 10, 1), new Value.Text("1.234,5"), ENGLISH, NO_ROWS))
                .isEqualTo("1,234.5");
        assertThat(AnswerText.of(DAY, new Value.Text("2027-12-31"), DANISH, NO_ROWS))
                .isEqualTo("31.12.2027");
        assertThat(AnswerText.of(DAY, new Value.Text("31.12.2027"), ENGLISH, NO_ROWS))
                .isEqualTo("31 Dec 2027");
    }

    @Test
    void whatCannotBeReadIsShownAsTyped() {
        assertThat(AnswerText.of(number(0, 10, 1), new Value.Text("ca. 400"), DANISH, NO_ROWS))
                .isEqualTo("ca. 400");
        assertThat(AnswerText.of(DAY, new Value.Text("til jul"), DANISH, NO_ROWS))
                .isEqualTo("til jul");
    }

    @Test
    void optionsReadAsTheirLabels() {
        assertThat(AnswerText.of(CHOICE, new Value.Text("b"), ENGLISH, NO_ROWS)).isEqualTo("Option b");
        assertThat(AnswerText.of(MULTI, new Value.Options(List.of("c", "a")), DANISH, NO_ROWS))
                .isEqualTo("Mulighed a og Mulighed c");
        assertThat(AnswerText.of(RANK, new Value.Options(List.of("c", "a", "b")), ENGLISH, NO_ROWS))
                .isEqualTo("Option c, Option a and Option b");
        assertThat(AnswerText.labels(RANK, new Value.Options(List.of("c", "a", "b")), DANISH, NO_ROWS))
                .containsExactly("Mulighed c", "Mulighed a", "Mulighed b");
    }

    @Test
    void optionsTheCourseNoLongerHasAreLeftOut() {
        assertThat(AnswerText.of(CHOICE, new Value.Text("removed"), DANISH, NO_ROWS))
                .isEmpty();
        assertThat(AnswerText.of(RANK, new Value.Options(List.of("removed", "b")), DANISH, NO_ROWS))
                .isEqualTo("Mulighed b");
    }

    @Test
    void aPersonReadsAsNameAndRoleAndNeverWithTheEMail() {
        assertThat(AnswerText.of(
                        PERSON, new Value.PersonName("Lene Kjær", "HR-chef", "lene@havnby.example"), DANISH, NO_ROWS))
                .isEqualTo("Lene Kjær, HR-chef");
        assertThat(AnswerText.of(PERSON, new Value.PersonName("LK", " ", ""), DANISH, NO_ROWS))
                .isEqualTo("LK");
    }

    @Test
    void nothingReadsAsNothing() {
        for (Field field : List.of(CHOICE, MULTI, RANK, DAY, PERSON, number(0, 1, 0), Exercises.text(0, 1))) {
            assertThat(AnswerText.of(field, Value.empty(), DANISH, NO_ROWS)).isEmpty();
            assertThat(AnswerText.labels(field, Value.empty(), DANISH, NO_ROWS)).isEmpty();
        }
    }
}
