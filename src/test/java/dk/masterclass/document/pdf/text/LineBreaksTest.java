package dk.masterclass.document.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are drawn as {@code xxxx}, a hyphen at the end marks a place where a word may be divided; all letters are 1 wide. */
class LineBreaksTest {

    @ParameterizedTest
    @CsvSource({
        "10, 'xxx', 'xxx'",
        "10, 'xxx xxx', 'xxx xxx'",
        "7, 'xxx xxx xxx', 'xxx xxx|xxx'",
        // A greedy setter would end the first line after the third word and leave a hole in the second.
        "10, 'xxx xx xx xxxxxxxx xxx', 'xxx xx xx|xxxxxxxx|xxx'",
        "12, 'xxxx xxxx xxx xxxxxxx xxxx', 'xxxx xxxx|xxx xxxxxxx|xxxx'",
        "8, 'xxxxxxxxxxxx', 'xxxxxxxxxxxx'",
        // A hyphen is worth it where the hole would be large, and only there.
        "12, 'xxxx xxxxx- xxxxxx xxxx', 'xxxx xxxxx-|xxxxxx xxxx'",
        "12, 'xxxxxxxxxx xx- xxxx xxxx', 'xxxxxxxxxx|xxxxxx xxxx'",
    })
    void choosesTheLineEndsThatLeaveTheEvenestEdge(int measure, String text, String lines) {
        assertThat(set(text, measure)).isEqualTo(lines);
    }

    @Test
    void noLineIsWiderThanItMayBeAndNothingIsLost() {
        long seed = 11;
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<Atom> atoms = randomAtoms(random, 60);

            List<Integer> ends = LineBreaks.ends(atoms, 30, 1, 1);

            assertThat(ends).as("seed %d round %d", seed, round).isSorted().endsWith(atoms.size());
            int start = 0;
            for (int end : ends) {
                assertThat(width(atoms.subList(start, end))).isLessThanOrEqualTo(30);
                start = end;
            }
        }
    }

    private static List<Atom> randomAtoms(Random random, int count) {
        var atoms = new ArrayList<Atom>();
        for (int i = 0; i < count; i++) {
            boolean hyphenated = random.nextInt(4) == 0;
            atoms.add(new Atom(i, i + 1, 1 + random.nextInt(14), hyphenated ? 0 : 1, hyphenated));
        }
        return atoms;
    }

    private static float width(List<Atom> line) {
        float width = 0;
        for (Atom atom : line) {
            width += atom.width() + atom.space();
        }
        return width - line.getLast().space() + (line.getLast().hyphenated() ? 1 : 0);
    }

    private static String set(String text, int measure) {
        var atoms = new ArrayList<Atom>();
        for (String word : text.split(" ")) {
            boolean hyphenated = word.endsWith("-");
            int width = hyphenated ? word.length() - 1 : word.length();
            atoms.add(new Atom(0, width, width, hyphenated ? 0 : 1, hyphenated));
        }
        var lines = new StringBuilder();
        int start = 0;
        for (int end : LineBreaks.ends(atoms, measure, 1, 1)) {
            lines.append(lines.isEmpty() ? "" : "|").append(draw(atoms.subList(start, end)));
            start = end;
        }
        return lines.toString();
    }

    private static String draw(List<Atom> line) {
        var drawn = new StringBuilder();
        for (Atom atom : line) {
            drawn.append("x".repeat(atom.to())).append(atom.space() > 0 ? " " : "");
        }
        return line.getLast().hyphenated()
                ? drawn.append('-').toString()
                : drawn.toString().strip();
    }
}
