package dk.masterclass.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.masterclass.course.SentenceTemplate.Clause;
import dk.masterclass.course.SentenceTemplate.Counted;
import dk.masterclass.course.SentenceTemplate.Manner;
import dk.masterclass.course.SentenceTemplate.Slot;
import dk.masterclass.course.SentenceTemplate.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTemplateTest {

    @Test
    void eachLineIsASentence() {
        var template = SentenceTemplate.parse("{1A/orgName} har {1A/employees} medarbejdere.\n\n  Det er alt.\n");

        assertThat(template.lines()).hasSize(2);
        assertThat(template.lines().getFirst().pieces())
                .containsExactly(
                        new Slot("1A/orgName"),
                        new Words(" har "),
                        new Slot("1A/employees"),
                        new Words(" medarbejdere."));
    }

    @Test
    void bracketsHoldWhatIsOnlySaidWhenAnswered() {
        var line = SentenceTemplate.parse("Vi har {1A/a}[ og {1A/b}].").lines().getFirst();

        assertThat(line.pieces().get(2)).isEqualTo(new Clause(List.of(new Words(" og "), new Slot("1A/b"))));
        assertThat(line.ownSlots()).containsExactly(new Slot("1A/a"));
    }

    @Test
    void allSlotsAreFoundInsideBracketsToo() {
        var template = SentenceTemplate.parse("{1A/a}[ og {1A/b|first|lower}].");

        assertThat(template.slots())
                .containsExactly(
                        new Slot("1A/a"),
                        new Slot(
                                "1A/b",
                                new Manner(true, true, false, false, false, false, false),
                                Optional.empty(),
                                Map.of()));
    }

    @Test
    void anEmptyLineBeginsAParagraph() {
        var template = SentenceTemplate.parse("\nEt.\nTo.\n\nTre.\n");

        assertThat(template.lines()).extracting(line -> line.opensParagraph()).containsExactly(false, false, true);
    }

    @Test
    void whatIsCountedAndWhatOptionsMeanStandInThePlaceItself() {
        var template = SentenceTemplate.parse("{5A/size|words|én kollega/kolleger}, {consent|ja=med ja/nej|nej=uden}.");

        assertThat(template.slots())
                .containsExactly(
                        new Slot(
                                "5A/size",
                                new Manner(false, false, false, false, false, true, false),
                                Optional.of(new Counted("én kollega", "kolleger")),
                                Map.of()),
                        new Slot("consent", Manner.PLAIN, Optional.empty(), Map.of("ja", "med ja/nej", "nej", "uden")));
        assertThat(template.slots()).extracting(Slot::isColumn).containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "Vi har {1A/a; '{' is not closed",
                "Vi har 1A/a}; '}' closes nothing",
                "Vi [har {1A/a}; '[' is not closed",
                "Vi har ]; ']' closes nothing",
                "Vi [har]; brackets hold no answer",
                "Vi [har [{1A/a}]]; brackets stand inside brackets",
                "Vi har {1A/a|upper}; 'upper' is none of [first, list, lower, name, quoted, some, words]",
            })
    void saysWhatIsWrongWithATemplate(String template, String fault) {
        assertThatThrownBy(() -> SentenceTemplate.parse(template))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(fault)
                .hasMessageContaining(template);
    }
}
