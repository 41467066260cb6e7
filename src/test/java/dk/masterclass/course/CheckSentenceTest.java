package dk.masterclass.course;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.CheckSentence.Answer;
import dk.masterclass.course.CheckSentence.Computed;
import dk.masterclass.course.CheckSentence.RowName;
import dk.masterclass.course.CheckSentence.Words;
import org.junit.jupiter.api.Test;

class CheckSentenceTest {

    @Test
    void hasPlacesForAnswersAndFigures() {
        assertThat(CheckSentence.parse("{row} og »{row.name}« kræver {= rounded(ex5B.hours, 1)} timer.")
                        .pieces())
                .containsExactly(
                        new RowName(),
                        new Words(" og »"),
                        new Answer("row.name"),
                        new Words("« kræver "),
                        new Computed("rounded(ex5B.hours, 1)"),
                        new Words(" timer."));
    }

    @Test
    void maySayTheSameToEverybody() {
        assertThat(CheckSentence.parse("Vælg ét.").pieces()).containsExactly(new Words("Vælg ét."));
    }
}
