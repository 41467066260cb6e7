package dk.masterclass.worksheet;

import static dk.masterclass.worksheet.Exercises.answers;
import static dk.masterclass.worksheet.Exercises.number;
import static dk.masterclass.worksheet.Exercises.table;
import static dk.masterclass.worksheet.Exercises.text;
import static dk.masterclass.worksheet.Exercises.wording;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Field OPTIONAL = new Field.Day("day", wording("Dag"), false);

    @Test
    void countsTheRequiredQuestionsThatHoldAnything() {
        var exercise = Exercises.of(text(40, 50), number(0, 5, 0), OPTIONAL, table(true, 1, 5));

        assertThat(Progress.of(exercise, Answers.none())).isEqualTo(new Progress(0, 3));
        assertThat(Progress.of(exercise, answers("text", "kort", "number", " ", "day", "1.1.2028")))
                .isEqualTo(new Progress(1, 3));
        assertThat(Progress.of(
                        exercise, answers("text", "kort", "number", "mange", "table/a", "1", "table/a/followers", "1")))
                .isEqualTo(new Progress(3, 3));
    }

    @Test
    void anEmptyRowOrARemovedOneIsNoAnswer() {
        var exercise = Exercises.of(table(true, 1, 5));

        assertThat(Progress.of(exercise, answers("table/a", "1"))).isEqualTo(new Progress(0, 1));
        assertThat(Progress.of(exercise, answers("table/a", "", "table/a/followers", "5")))
                .isEqualTo(new Progress(0, 1));
    }

    @Test
    void isCompleteOnlyWhenNothingIsMissing() {
        assertThat(new Progress(20, 21).percent()).isEqualTo(95);
        assertThat(new Progress(299, 300).percent()).isEqualTo(99);
        assertThat(new Progress(3, 3).percent()).isEqualTo(100);
        assertThat(new Progress(0, 0).percent()).isEqualTo(100);
        assertThat(new Progress(2, 3).isComplete()).isFalse();
    }

    @Test
    void addsUp() {
        assertThat(Progress.sum(List.of(new Progress(1, 3), new Progress(2, 2))))
                .isEqualTo(new Progress(3, 5));
        assertThat(Progress.sum(List.of())).isEqualTo(new Progress(0, 0));
    }
}
