package dk.masterclass.review;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.compare.WordDiff;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void quoteIsMarkedWhereItStands() {
        assertThat(shown("", "Ingen skal. Alle må.", "Alle må.")).isEqualTo("+Ingen skal. +|+*Alle må.*+");
    }

    @Test
    void quoteThatReachesIntoAChangeIsMarkedInBoth() {
        assertThat(shown("Alle får hjælp.", "Alle får støtte.", "får støtte"))
                .isEqualTo("Alle |*får *|-hjælp-|+*støtte*+|.");
    }

    @Test
    void quoteThatIsGoneMarksNothing() {
        assertThat(shown("Alle skal.", "Alle må.", "skal")).isEqualTo("Alle |-skal-|+må+|.");
    }

    @Test
    void withoutQuotesOnlyTheChangesShow() {
        assertThat(shown("a", "a")).isEqualTo("a");
    }

    private static String shown(String earlier, String later, String... quotes) {
        return MarkedText.of(WordDiff.between(earlier, later), List.of(quotes)).stream()
                .map(run -> {
                    var text = run.quoted() ? "*" + run.text() + "*" : run.text();
                    return switch (run.kind()) {
                        case SAME -> text;
                        case ADDED -> "+" + text + "+";
                        case REMOVED -> "-" + text + "-";
                    };
                })
                .collect(Collectors.joining("|"));
    }
}
