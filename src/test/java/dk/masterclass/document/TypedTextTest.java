package dk.masterclass.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTextTest {

    @ParameterizedTest
    @CsvSource({
        "'Rødgrød med fløde', 'Rødgrød med fløde'",
        "'linje\\u000Aog\\u0009tab', 'linje\\u000Aog\\u0009tab'",
        "'a\\u000D\\u000Ab\\u000Dc\\u2028d\\u0085e', 'a\\u000Ab\\u000Ac\\u000Ad\\u000Ae'",
        "'a\\u0000\\u0007\\u001Bb', 'ab'",
        "'lone \\uD800 high', 'lone  high'",
        "'lone \\uDC00 low', 'lone  low'",
        "'right \\u202Eevil\\u202C', 'right evil'",
        "'iso\\u2066late\\u2069 \\u200Fmark', 'isolate mark'",
        "'zero\\u200Bwidth\\uFEFF', 'zerowidth'",
        "'A\\u030Angstr\\u00F8m', '\\u00C5ngstr\\u00F8m'",
        "'\\uE000 private', '\\uFFFD private'",
        "'not a character \\uFFFE', 'not a character '",
        "'soft\\u00ADhyphen', 'soft\\u00ADhyphen'",
        "'\\uD83D\\uDC69\\u200D\\uD83D\\uDE80 \\u2764\\uFE0F', '\\uD83D\\uDC69\\u200D\\uD83D\\uDE80 \\u2764\\uFE0F'",
        "'\\u0645\\u0631\\u062D\\u0628\\u0627', '\\u0645\\u0631\\u062D\\u0628\\u0627'",
    })
    void keepsWhatCanBeSeenAndDropsTheRest(String typed, String cleaned) {
        assertThat(TypedText.clean(unescape(typed))).isEqualTo(unescape(cleaned));
    }

    @Test
    void cleaningTwiceChangesNothingMore() {
        long seed = 20261121;
        var random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            var typed = new StringBuilder();
            random.ints(20, 0, 0x30000).forEach(typed::appendCodePoint);

            String once = TypedText.clean(typed.toString());

            assertThat(TypedText.clean(once))
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(once);
        }
    }

    private static String unescape(String text) {
        return Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
