package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextMergeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en to tre       | EN to tre        | en to TRE        | EN to TRE
            en to tre       | en tre           | en to tre fire   | en tre fire
            en to tre       | nul en to tre    | en to tre fire   | nul en to tre fire
            en to tre fire  | en fire          | EN to tre fire   | EN fire
            en to           | EN to            | en TO            | EN TO
            a b c d e f g   | A b c D e f g    | a b C d e F g    | A b C D e F g
            en to tre       | EN to tre        | EN to TRE        | EN to TRE
            en to tre       | en to tre        | en to TRE        | en to TRE
            Vi er 420.      | Vi er 430.       | Nu er vi? Vi er 420. | Nu er vi? Vi er 430.
            """)
    void changesOfDifferentWordsCombine(String base, String theirs, String mine, String merged) {
        assertThat(TextMerge.merge(base, theirs, mine)).hasValue(merged);
        assertThat(TextMerge.merge(base, mine, theirs))
                .as("the other way round")
                .hasValue(merged);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "NULL", textBlock = """
            en to tre  | en TO tre       | en 2 tre
            en to tre  | en tre          | en to2 tre
            en to      | en to tre       | en to fire
            en to      | nul en to       | minus en to
            en to tre  | EN TO tre       | en TO3 TRE
            ord        | ordet           | orden
            """)
    void changesOfTheSameWordsDoNot(String base, String theirs, String mine) {
        assertThat(TextMerge.merge(base, theirs, mine)).isEmpty();
        assertThat(TextMerge.merge(base, mine, theirs)).isEmpty();
    }

    /** Of two changes by one person, the later one may arrive first, and the server then has both of their words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en to      | en ny to     | nul en ny to
            en to tre  | en ny to tre | en ny to tre fire
            en to tre  | en ny to tre | nul en ny to tre fire
            """)
    void whatStandsInBothAlreadyIsNotDoubled(String base, String earlier, String later) {
        assertThat(TextMerge.merge(base, earlier, later)).hasValue(later);
        assertThat(TextMerge.merge(base, later, earlier)).hasValue(later);
    }

    @Test
    void twoFirstTextsDoNotCombine() {
        assertThat(TextMerge.merge("", "mine", "deres")).isEmpty();
    }

    @Test
    void oneWhoEmptiesAndOneWhoGoesOnAreAsked() {
        assertThat(TextMerge.merge("en to tre", "", "en to tre fire")).isEmpty();
    }

    @Test
    void linesOfTheirOwnCombine() {
        assertThat(TextMerge.merge("a\n\nb\n", "a1 a2\n\nb\n", "a\n\nb\nc\n")).hasValue("a1 a2\n\nb\nc\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "  to  mellemrum ",
                "æøå ÆØÅ e\u0301",
                "🍏👩‍👩‍👧🏳️‍🌈!",
                "tal 1.234,5 %",
                "»citat« – tanke…",
                "linje\r\nto\tog\u00A0hårdt mellemrum",
                "שלום עולם",
                "日本語テキスト",
                "\uD83C lone"
            })
    void noCharacterGetsLostBetweenTheWords(String text) {
        assertThat(String.join("", TextMerge.tokens(text))).isEqualTo(text);
        assertThat(TextMerge.merge(text, text, text)).hasValue(text);
        assertThat(TextMerge.merge("", text, "")).hasValue(text);
    }

    @Test
    void randomChangesOfDifferentPlacesAlwaysCombineToBoth() {
        for (int seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            var base = IntStream.range(0, 3 + random.nextInt(20))
                    .mapToObj(word -> "w" + word % 7)
                    .toList();
            int mine = random.nextInt(base.size() - 2);
            int theirs = mine + 2 + random.nextInt(base.size() - mine - 2);
            var both = change(change(base, mine, "MINE" + seed), theirs, "THEIRS" + seed);

            assertThat(TextMerge.merge(
                            join(base),
                            join(change(base, theirs, "THEIRS" + seed)),
                            join(change(base, mine, "MINE" + seed))))
                    .as("seed %s", seed)
                    .hasValue(join(both));
        }
    }

    @Test
    void aDifferenceAppliedToItsBaseGivesTheOtherText() {
        for (int seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            var base = words(random);
            var changed = words(random);

            assertThat(TextMerge.merge(join(base), join(changed), join(base)))
                    .as("seed %s", seed)
                    .hasValue(join(changed));
        }
    }

    @Test
    void twoRewritesOfTheLongestTextAreComparedInNoTime() {
        var base = "a ".repeat(10_000);
        var theirs = "b ".repeat(10_000);
        var mine = "c ".repeat(10_000);

        assertThat(TextMerge.merge(base, theirs, mine)).isEmpty();
    }

    private static List<String> words(Random random) {
        return random.ints(random.nextInt(12), 0, 4)
                .mapToObj(word -> "w" + word)
                .toList();
    }

    private static List<String> change(List<String> words, int at, String word) {
        var changed = new ArrayList<>(words);
        changed.set(at, word);
        return changed;
    }

    private static String join(List<String> words) {
        return words.stream().collect(Collectors.joining(" "));
    }
}
