package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final String LONG = "\"Vi mangler folk i hele landet, og ingen kender os som arbejdsplads.\"";

    @Test
    void aWordTypedIntoALongTextIsAllThatIsStored() {
        var after = LONG.replace("folk", "montører og folk");

        var stored = Difference.write(LONG, after);

        assertThat(stored).matches("~12,57,[0-9a-f]+:montører og ");
        assertThat(Difference.read(LONG, stored)).isEqualTo(after);
    }

    @Test
    void whatIsNoShorterAsADifferenceIsWrittenOut() {
        assertThat(Difference.write(LONG, "null")).isEqualTo("null");
        assertThat(Difference.write("null", LONG)).isEqualTo(LONG);
    }

    @Test
    void theSameAgainIsStoredInAFewCharacters() {
        assertThat(Difference.write(LONG, LONG)).hasSizeLessThan(20);
    }

    @Test
    void aDifferenceFromSomethingElseIsNotTakenForTheValue() {
        var stored = Difference.write(LONG, LONG.replace("folk", "mange"));

        assertThatThrownBy(() -> Difference.read(LONG.replace("landet", "byerne"), stored))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Difference.read("null", stored)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyRevisionIsNearOneThatIsWrittenOut() {
        assertThat(Difference.isWholeAt(1)).isTrue();
        assertThat(Difference.isWholeAt(2)).isFalse();
        assertThat(Difference.wholeBefore(64)).isEqualTo(1);
        assertThat(Difference.wholeBefore(65)).isEqualTo(65);
        assertThat(Difference.wholeBefore(200)).isEqualTo(193);
    }

    @RepeatedTest(200)
    void whateverIsTypedReadsBackAndEveryHalfIsACharacterOfItsOwn(RepetitionInfo repetition) {
        var typing = new RandomTyping(new Random(repetition.getCurrentRepetition()));
        var before = ValueJson.write(new Value.Text(typing.next()));

        for (int step = 0; step < 40; step++) {
            var after = ValueJson.write(new Value.Text(typing.next()));
            var stored = Difference.write(before, after);

            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(stored))
                    .as(stored)
                    .isTrue();
            assertThat(Difference.read(before, stored)).isEqualTo(after);
            before = after;
        }
    }
}
