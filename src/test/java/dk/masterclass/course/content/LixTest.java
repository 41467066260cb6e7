package dk.masterclass.course.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LixTest {

    @Test
    void wordsPerSentenceAndTheShareOfLongWordsAreAdded() {
        var lix = Lix.of(List.of("Folk lytter. Hvem svarer Jonna på virksomhedens side?", "Det gør hendes mor!"));

        assertThat(lix).isEqualTo(new Lix(12, 3, 1));
        assertThat(lix.value()).isEqualTo(12);
    }

    @Test
    void abbreviationsAndColonsEndNoSentence() {
        assertThat(Lix.of(List.of("Det koster 240 kr. pr. billede: et for hver af os.")))
                .isEqualTo(new Lix(11, 1, 1));
    }
}
