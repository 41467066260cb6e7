package dk.masterclass.checks;

import static dk.masterclass.document.Language.DANISH;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Check;
import dk.masterclass.course.Check.Severity;
import dk.masterclass.document.Language;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Havnby;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check of the course finds what it is for in Havnby's answers, once somebody has made that mistake. */
class EveryCheckTest {

    private static final Inspection INSPECTION = new Inspection(Havnby.COURSE, Havnby.FORMULAS, Havnby.RECKONINGS);

    @ParameterizedTest
    @MethodSource("dk.masterclass.checks.Mistake#all")
    void appearsWithTheMistakeAndDisappearsWithIt(Mistake mistake) {
        var wrong = mistake.mistake().apply(Havnby.sample()).answers();

        assertThat(found(mistake.check(), wrong)).anySatisfy(finding -> {
            assertThat(finding.says()).contains(mistake.says());
            assertThat(finding.places().getFirst()).hasToString(mistake.at());
            assertThat(finding.help()).isNotBlank();
        });
        assertThat(found(mistake.check(), Havnby.sample().answers())).isEmpty();
    }

    @Test
    void noCheckIsWithoutAMistake() {
        assertThat(Havnby.COURSE.checks())
                .extracting(Check::id)
                .containsExactlyElementsOf(Mistake.all().map(Mistake::check).toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWholeSentences(Language language) {
        for (Mistake mistake : Mistake.all().toList()) {
            var findings =
                    INSPECTION.findings(mistake.mistake().apply(Havnby.sample()).answers(), language);

            assertThat(findings)
                    .filteredOn(finding -> finding.check().equals(mistake.check()))
                    .extracting(Finding::says)
                    .isNotEmpty()
                    .allSatisfy(says -> assertThat(says)
                            .doesNotContain("{", "}", "»«", "\"\"", "–", "null", "  ")
                            .endsWith("."));
        }
    }

    @Test
    void theSampleStrategyCanBeMadeFinal() {
        assertThat(INSPECTION.findings(Havnby.sample().answers(), DANISH))
                .extracting(Finding::severity)
                .doesNotContain(Severity.FAULT);
    }

    @Test
    void aTeamThatHasNotBegunIsToldNothing() {
        assertThat(INSPECTION.findings(Answers.none(), DANISH)).isEmpty();
    }

    @Test
    void theWorstComesFirst() {
        var answers = Havnby.sample()
                .with("8E/reviewOn", "01.01.2029")
                .with("2C/values/mod", "z")
                .with("2C/values/mod/value", "Vovemod")
                .without("3B/sponsor")
                .answers();

        assertThat(INSPECTION.findings(answers, DANISH))
                .extracting(Finding::severity)
                .isSorted()
                .contains(Severity.FAULT, Severity.WARNING, Severity.TIP);
    }

    private static List<Finding> found(String check, Answers answers) {
        return INSPECTION.findings(answers, DANISH).stream()
                .filter(finding -> finding.check().equals(check))
                .toList();
    }
}
