package dk.masterclass.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Course;
import dk.masterclass.course.Step;
import dk.masterclass.course.content.CourseLoader;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import dk.masterclass.document.html.HtmlRenderer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What belongs to reading, in the delivered course. */
class LibraryTest {

    private static final Course COURSE = CourseLoader.load(Path.of("course-content"));

    @Test
    void everyLessonAndCasePreparesForAnExerciseAndEveryExerciseIsPrepared() {
        assertThat(COURSE.steps().filter(Journey::isReadable))
                .allSatisfy(step ->
                        assertThat(Course.preparesFor(step)).as(step.id()).isNotEmpty())
                .allSatisfy(step -> assertThat(Course.preparesFor(step))
                        .allSatisfy(id -> assertThat(COURSE.exercise(id)).isPresent()));
        assertThat(COURSE.exercises())
                .filteredOn(exercise -> COURSE.preparing(exercise.id()).isEmpty())
                .extracting(Step::id)
                .containsExactly("1A");
    }

    @ParameterizedTest
    @CsvSource({"5.3, Formidler", "1.2, employee advocacy", "5.1, ambassadør"})
    void aWordIsExplainedOnceOnAPage(String lesson, String word) {
        Document body =
                COURSE.lesson(lesson).orElseThrow().text(Language.DANISH).body();
        var mentions = new FirstMentions(COURSE.glossary(), Language.DANISH);

        var html = new HtmlRenderer(Language.DANISH, mentions).render(body.blocks());

        var term = mentions.mentioned().stream()
                .filter(each -> each.name().in(Language.DANISH).equalsIgnoreCase(word))
                .findFirst();
        Optional<String> button = term.map(each -> "popovertarget=\"" + FirstMentions.idOf(each) + "\"");
        assertThat(button).as(word).isPresent();
        assertThat(html.split(button.orElseThrow(), -1)).hasSize(2);
    }

    @Test
    void aCaseAsksTheSameInBothLanguages() {
        var stories = COURSE.steps()
                .filter(Step.CaseStudy.class::isInstance)
                .map(Step.CaseStudy.class::cast)
                .toList();

        assertThat(stories).hasSize(18).allSatisfy(story -> {
            assertThat(story.fields()).hasSizeBetween(3, 4);
            assertThat(List.of(Language.values()))
                    .allSatisfy(language ->
                            assertThat(story.text(language).questions()).hasSameSizeAs(story.fields()));
        });
    }
}
