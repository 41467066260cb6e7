package dk.masterclass.strategy;

import static dk.masterclass.document.Language.DANISH;
import static dk.masterclass.strategy.SmallCourse.same;
import static dk.masterclass.strategy.SmallCourse.section;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Course;
import dk.masterclass.course.StrategyOutline.AnswerTable;
import dk.masterclass.course.StrategyOutline.AssessmentProfile;
import dk.masterclass.course.StrategyOutline.Pending;
import dk.masterclass.course.StrategyOutline.Sentences;
import dk.masterclass.strategy.SmallCourse.Given;
import dk.masterclass.strategy.writing.StrategyComposer;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Progress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private final Course course = SmallCourse.withSections(
            section("S0", ""),
            section(
                    "S2",
                    "2",
                    new Sentences(same("Vi er {1A/employees}[ og bruger {1A/hours} timer].")),
                    new AnswerTable("1A/channels", List.of("name"), Optional.empty()),
                    new AssessmentProfile("1B")),
            section("S3", "3", new Sentences(same("Fordi {1C/trigger}.")), new Pending(same("Mere senere."))),
            section("S4", "4", new Pending(same("Senere."))));

    @Test
    void countsTheRequiredQuestionsOfEachSection() {
        var answers = new Given()
                .text("1A/employees", "420")
                .text("1A/hours", "24")
                .channel("a", "LinkedIn", "")
                .text("1B/lead1", "3")
                .answers();

        var completeness = count(answers);

        assertThat(completeness.section("S2").orElseThrow().questions()).isEqualTo(new Progress(3, 6));
        assertThat(completeness.section("S3").orElseThrow().questions()).isEqualTo(new Progress(0, 1));
    }

    @Test
    void aSectionWithoutExercisesIsNotPossibleYet() {
        var pending = count(Answers.none()).section("S4").orElseThrow();

        assertThat(pending.isPending()).isTrue();
        assertThat(count(Answers.none()).section("S3").orElseThrow().isPending())
                .isFalse();
        assertThat(count(Answers.none()).section("S3").orElseThrow().more()).isTrue();
        assertThat(pending.hasText()).isFalse();
        assertThat(pending.questions()).isEqualTo(new Progress(0, 0));
    }

    @Test
    void theWholeIsTheShareOfAllRequiredQuestions() {
        var answers = new Given().scores(3, 3, 3).text("1C/trigger", "Nu").answers();

        assertThat(count(answers).questions()).isEqualTo(new Progress(5, 11));
        assertThat(count(answers).percent()).isEqualTo(45);
    }

    @Test
    void countsTheSectionsThatPrintAnAnswer() {
        assertThat(count(Answers.none()).sectionsWithText()).isZero();
        assertThat(count(new Given().text("1C/trigger", "Nu").answers()).sectionsWithText())
                .isEqualTo(1);
        assertThat(count(Answers.none()).sections()).hasSize(3);
    }

    private Completeness count(Answers answers) {
        return new CompletenessCount(course, new StrategyComposer(course, SmallCourse.MESSAGES)).of(answers, DANISH);
    }
}
