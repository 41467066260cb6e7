package dk.masterclass.course.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Field;
import dk.masterclass.course.Step;
import dk.masterclass.course.StrategyOutline;
import dk.masterclass.document.Block;
import dk.masterclass.document.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sound course is read as it was written. */
class CourseLoaderTest {

    @TempDir
    private Path directory;

    private CourseFiles course;

    @BeforeEach
    void copyTheSoundCourse() {
        course = CourseFiles.copiedTo(directory);
    }

    @Test
    void stepsComeInTheOrderOfTheModule() {
        assertThat(course.load().steps().map(Step::id)).containsExactly("1.1", "case-1", "1A");
    }

    @Test
    void fieldsKeepTheirKindLimitsAndWording() {
        var exercise = course.load().exercise("1A").orElseThrow();

        assertThat(exercise.field("size").orElseThrow())
                .isInstanceOfSatisfying(
                        Field.Number.class, size -> assertThat(size.max()).isEqualTo(500));
        assertThat(exercise.field("several").orElseThrow()).isInstanceOfSatisfying(Field.Multi.class, several -> {
            assertThat(several.min()).isEqualTo(several.max()).isEqualTo(2);
            assertThat(several.options().getFirst().label().in(Language.ENGLISH))
                    .isEqualTo("Green");
        });
        assertThat(exercise.field("mood1").orElseThrow())
                .isInstanceOfSatisfying(
                        Field.Scale5.class,
                        scale -> assertThat(scale.high().in(Language.DANISH)).isEqualTo("helt og fuldt"));
        assertThat(exercise.assessment().orElseThrow().dimensions().getFirst().blocker())
                .isPresent();
    }

    @Test
    void fieldsThatKnowOthersKeepWhatTheyKnow() {
        var exercise = course.load().exercise("1A").orElseThrow();

        assertThat(exercise.field("share").orElseThrow())
                .isInstanceOfSatisfying(
                        Field.Number.class, share -> assertThat(share.measure()).isEqualTo(Field.Measure.PERCENT));
        assertThat(exercise.field("main").orElseThrow()).isInstanceOfSatisfying(Field.Ref.class, main -> {
            assertThat(main.table()).isEqualTo("1A/channels");
            assertThat(main.max()).isEqualTo(1);
        });
        assertThat(exercise.field("quarters").orElseThrow()).isInstanceOfSatisfying(Field.Table.class, quarters -> {
            assertThat(quarters.hasFixedRows()).isTrue();
            assertThat(quarters.isGrid()).isTrue();
            assertThat(quarters.columns().getFirst().wording().from()).hasValue("10.0");
        });
        assertThat(exercise.field("plans").orElseThrow()).isInstanceOfSatisfying(Field.Table.class, plans -> {
            assertThat(plans.naming()).isEqualTo("what");
            assertThat(plans.proposals())
                    .singleElement()
                    .satisfies(proposal -> assertThat(proposal.cells()).containsKeys("channel", "what"));
        });
    }

    @Test
    void aLessonExistsInTheLanguagesItWasWrittenIn() {
        var lesson = course.load().lesson("1.1").orElseThrow();

        assertThat(lesson.text(Language.DANISH).body().blocks()).hasSize(3).anyMatch(Block.Figure.class::isInstance);
        assertThat(lesson.text(Language.ENGLISH).reflection()).isEqualTo("What do you think?");
    }

    @Test
    void aTextWithoutTranslationIsShownInDanish() {
        var text = course.load().caseStudy("case-1").orElseThrow().text(Language.ENGLISH);

        assertThat(text.questions()).containsExactly("Hvem?", "Hvad?", "Hvorfor?");
        assertThat(text.instructorNote().blocks()).hasSize(2);
    }

    @Test
    void theOutlineKeepsItsPartsInOrder() {
        var section = course.load().outline().sections().getLast();

        assertThat(section.parts())
                .hasExactlyElementsOfTypes(
                        StrategyOutline.Subheading.class,
                        StrategyOutline.Sentences.class,
                        StrategyOutline.KeySentence.class,
                        StrategyOutline.ChoiceSentence.class,
                        StrategyOutline.AnswerList.class,
                        StrategyOutline.AnswerTable.class,
                        StrategyOutline.AssessmentProfile.class,
                        StrategyOutline.Pending.class);
    }
}
