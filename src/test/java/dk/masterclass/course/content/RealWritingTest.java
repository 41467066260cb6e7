package dk.masterclass.course.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Step;
import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every lesson and every case of the delivered course has, in both languages. */
class RealWritingTest {

    static Stream<Step.Lesson> lessons() {
        return RealCourse.lessons();
    }

    static Stream<Step.CaseStudy> cases() {
        return RealCourse.cases();
    }

    static Stream<RealCourse.Text> texts() {
        return RealCourse.texts();
    }

    static Stream<RealCourse.Text> lessonTexts() {
        return RealCourse.lessonTexts();
    }

    @Test
    void allLessonsAndCasesAreThere() {
        assertThat(RealCourse.lessons()).hasSize(37);
        assertThat(RealCourse.cases()).hasSize(18);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonIsReadInTenMinutes(Step.Lesson lesson) {
        assertThat(lesson.minutes()).isBetween(5, 10);
        assertThat(lesson.texts().values())
                .hasSize(Language.values().length)
                .allSatisfy(text -> assertThat(Written.words(text.body())).isBetween(500, 900));
    }

    @ParameterizedTest
    @MethodSource("lessonTexts")
    void aLessonShowsOneFigureOrTwoAndOneToThreeFacts(RealCourse.Text text) {
        assertThat(Written.blocks(text.body(), Block.Figure.class)).hasSizeBetween(1, 2);
        assertThat(Written.blocks(text.body(), Block.Fact.class)).hasSizeBetween(1, 3);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonEndsWithAQuestionASelfTestAndThreeLines(Step.Lesson lesson) {
        assertThat(lesson.texts().values()).allSatisfy(text -> {
            assertThat(text.reflection()).contains("?");
            assertThat(text.takeAway())
                    .hasSize(3)
                    .doesNotHaveDuplicates()
                    .allSatisfy(line -> assertThat(line).hasSizeBetween(10, 140));
            assertThat(text.selfTest())
                    .hasSize(3)
                    .flatExtracting(Step.SelfTestQuestion::options)
                    .allSatisfy(option -> assertThat(option.explanation().split(" "))
                            .as(option.text())
                            .hasSizeGreaterThanOrEqualTo(4));
        });
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void bothLanguagesAskTheSameAndAreOfOneMindAboutWhatIsRight(Step.Lesson lesson) {
        assertThat(answers(lesson.text(Language.ENGLISH))).isEqualTo(answers(lesson.text(Language.DANISH)));
    }

    private static List<String> answers(Step.LessonText text) {
        return text.selfTest().stream()
                .flatMap(question -> question.options().stream()
                        .map(option -> question.id() + "/" + option.id() + (option.right() ? " is right" : "")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseIsShortAndHasItsFactsQuestionsAndNote(Step.CaseStudy study) {
        assertThat(study.texts().values()).hasSize(Language.values().length).allSatisfy(text -> {
            assertThat(Written.words(text.body())).isBetween(250, 500);
            assertThat(text.facts()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(text.questions()).hasSizeBetween(3, 4);
            assertThat(Written.words(text.instructorNote())).isGreaterThan(60);
        });
        assertThat(study.text(Language.ENGLISH).facts())
                .hasSameSizeAs(study.text(Language.DANISH).facts());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anInventedCaseSaysSoFirstAndARealOneHowSureWeAre(Step.CaseStudy study) {
        var labels = Map.of(Language.DANISH, "Opdigtet case", Language.ENGLISH, "Fictional case");

        study.texts().forEach((language, text) -> {
            if (study.fictional()) {
                assertThat(text.body().blocks().getFirst())
                        .isInstanceOfSatisfying(
                                Block.Callout.class,
                                box -> assertThat(box.title()).contains(Objects.requireNonNull(labels.get(language))));
            } else {
                assertThat(text.source())
                        .hasValueSatisfying(source -> assertThat(source)
                                .containsPattern(
                                        "(?i)sikker|sikre |certain|sure|troværdig|trustworthy|credible|reliable"));
            }
        });
    }

    @Test
    void aFactNamesWhoSaysItAndWhen() {
        var facts = texts().flatMap(text -> Written.blocks(text.body(), Block.Fact.class).stream())
                .toList();

        assertThat(facts)
                .hasSizeGreaterThan(90)
                .allSatisfy(fact -> assertThat(fact.source()).containsPattern("\\p{L}{2}.*\\b(19|20)\\d\\d\\b"));
    }

    @Test
    void noFactIsToldTwice() {
        var told = new ArrayList<String>();
        texts().forEach(text -> Written.blocks(text.body(), Block.Fact.class)
                .forEach(fact -> told.add(text.language() + " " + fact.figure() + " "
                        + fact.source().split("[,·]")[0].strip())));

        assertThat(told).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void linksLeadToASiteOrAStep(RealCourse.Text text) {
        assertThat(Written.links(text.body().blocks())).allSatisfy(target -> {
            String[] path = target.split("/");
            assertThat(target).matches("/(oevelse|lektion|case)/[\\w.-]+|https://.+");
            if (target.startsWith("/")) {
                assertThat(RealCourse.COURSE.step(path[2]))
                        .as(target)
                        .hasValueSatisfying(step -> assertThat(path[1])
                                .isEqualTo(
                                        switch (step) {
                                            case Step.Lesson lesson -> "lektion";
                                            case Step.CaseStudy study -> "case";
                                            case dk.masterclass.course.Exercise exercise -> "oevelse";
                                        }));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextThatRemindsOfALessonMeansOneThatExists(RealCourse.Text text) {
        var reminder = Pattern.compile("(?i)\\b(?:lektion|lesson) (\\d\\.\\d)");

        assertThat(Written.everything(text.body().blocks())
                        .flatMap(words -> reminder.matcher(words).results().map(match -> match.group(1))))
                .allSatisfy(
                        id -> assertThat(RealCourse.COURSE.lesson(id)).as(id).isPresent());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aFigureSaysWhatItShowsToThoseWhoCannotSeeIt(RealCourse.Text text) {
        assertThat(Written.blocks(text.body(), Block.Figure.class)).allSatisfy(figure -> {
            assertThat(figure.caption()).isNotBlank();
            assertThat(figure.alternative()).isNotEqualTo(figure.caption());
            assertThat(figure.alternative().split(" ")).hasSizeGreaterThanOrEqualTo(12);
        });
    }

    /** The first paragraph is the face of a text; no two look alike, and none of the others begins like it either. */
    @Test
    void noTwoParagraphsBeginWithTheSameFourWords() {
        for (Language language : Language.values()) {
            var begun = new HashMap<String, List<String>>();
            texts().filter(text -> text.language() == language)
                    .forEach(text -> Written.blocks(text.body(), Block.Paragraph.class)
                            .forEach(paragraph -> begun.computeIfAbsent(
                                            beginning(Inline.plain(paragraph.content())), words -> new ArrayList<>())
                                    .add(text.id())));

            assertThat(begun).hasSizeGreaterThan(500);
            assertThat(begun.entrySet())
                    .filteredOn(beginning -> beginning.getValue().size() > 1)
                    .isEmpty();
        }
    }

    private static String beginning(String paragraph) {
        return String.join(
                " ",
                Stream.of(paragraph.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\d’]+"))
                        .filter(word -> !word.isEmpty())
                        .limit(4)
                        .toList());
    }
}
