package dk.masterclass.document.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void replacedWordStandsBesideItsSuccessor() {
        assertThat(shown("Alle får støtte. I vælger selv.", "Alle får to timer om måneden. I vælger selv."))
                .isEqualTo("Alle får [-støtte-][+to timer om måneden+]. I vælger selv.");
    }

    @Test
    void equalTextsHaveOnePiece() {
        assertThat(shown("Ingen skal.", "Ingen skal.")).isEqualTo("Ingen skal.");
    }

    @Test
    void firstAnswerIsAllAdded() {
        assertThat(shown("", "Ingen skal.")).isEqualTo("[+Ingen skal.+]");
    }

    @Test
    void emptiedAnswerIsAllRemoved() {
        assertThat(shown("Ingen skal.", "")).isEqualTo("[-Ingen skal.-]");
    }

    @Test
    void twoEmptyTextsHaveNoPieces() {
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @Test
    void whiteSpaceAloneIsNoChange() {
        assertThat(shown("Ingen  skal.\nAlle må.", "Ingen skal. Alle må.")).isEqualTo("Ingen skal. Alle må.");
        assertThat(WordDiff.differs("Ingen  skal.\n", "Ingen skal.")).isFalse();
    }

    @Test
    void commaBetweenTwoChangesDoesNotCutThem() {
        assertThat(shown("rød, grøn", "blå, gul")).isEqualTo("[-rød, grøn-][+blå, gul+]");
    }

    @Test
    void movedWordIsRemovedHereAndAddedThere() {
        assertThat(shown("en to tre fire", "to tre fire en")).isEqualTo("[-en -]to tre fire [+en+]");
    }

    @RepeatedTest(50)
    void piecesPutTogetherAreBothTexts(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        String earlier = someWords(random);
        String later = someWords(random);

        var pieces = WordDiff.between(earlier, later);

        assertThat(without(pieces, WordDiff.Kind.REMOVED)).isEqualTo(later);
        assertThat(without(pieces, WordDiff.Kind.ADDED).replaceAll("\\s", "")).isEqualTo(earlier.replaceAll("\\s", ""));
    }

    @Test
    void longestAnswersAreCompared() {
        String earlier = words(new Random(1), 10_000);
        String later = words(new Random(2), 10_000);

        assertThat(without(WordDiff.between(earlier, later), WordDiff.Kind.REMOVED))
                .isEqualTo(later);
    }

    private static String someWords(Random random) {
        return words(random, random.nextInt(30));
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> random.nextInt(6) == 0 ? "." : "abcdef".substring(random.nextInt(5), 6))
                .collect(Collectors.joining(" "));
    }

    private static String without(List<WordDiff.Piece> pieces, WordDiff.Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(WordDiff.Piece::text)
                .collect(Collectors.joining());
    }

    private static String shown(String earlier, String later) {
        return WordDiff.between(earlier, later).stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case ADDED -> "[+" + piece.text() + "+]";
                    case REMOVED -> "[-" + piece.text() + "-]";
                })
                .collect(Collectors.joining());
    }
}
