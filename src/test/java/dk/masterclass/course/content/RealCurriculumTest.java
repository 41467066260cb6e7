package dk.masterclass.course.content;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Exercise;
import dk.masterclass.course.Module;
import dk.masterclass.course.Step;
import dk.masterclass.document.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/curriculum.md says of the delivered course is so. */
class RealCurriculumTest {

    private static final Path PAGE = Path.of("docs/curriculum.md");
    private static final Pattern IDEA = Pattern.compile("(?m)^\\| (\\d+) \\| (.+?) \\| (.+?) \\| (.+?) \\|$");
    private static final Pattern PLACE = Pattern.compile("\\[([\\w.-]+)]");
    private static final Pattern COMPUTED = Pattern.compile("(?s)(<!-- computed: .*? -->\\n)(.*?)(<!-- end -->)");

    record Idea(int number, List<String> words, List<String> places) {}

    static Stream<Idea> ideas() throws IOException {
        return IDEA.matcher(Files.readString(PAGE)).results().map(RealCurriculumTest::idea);
    }

    private static Idea idea(MatchResult row) {
        return new Idea(
                Integer.parseInt(row.group(1)),
                List.of(row.group(3).split(" / ")),
                PLACE.matcher(row.group(4))
                        .results()
                        .map(place -> place.group(1))
                        .toList());
    }

    @Test
    void allEightyIdeasHaveAPlace() throws IOException {
        assertThat(ideas().map(Idea::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 80).boxed().toList());
        assertThat(ideas()).allSatisfy(idea -> assertThat(idea.places()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("ideas")
    void anIdeaIsToldWhereThePageSays(Idea idea) throws IOException {
        String page = Files.readString(PAGE);

        for (String place : idea.places()) {
            var step = RealCourse.COURSE.step(place);
            assertThat(step).as(place).isPresent();
            assertThat(page).containsPattern("(?m)^\\[" + Pattern.quote(place) + "]: ");
            assertThat(text(step.orElseThrow()))
                    .as(place)
                    .containsAnyOf(idea.words().toArray(String[]::new));
        }
    }

    @Test
    void everyStepIsLinkedToItsFile() throws IOException {
        var links = Pattern.compile("(?m)^\\[([\\w.-]+)]: (\\S+)$")
                .matcher(Files.readString(PAGE))
                .results()
                .toList();

        assertThat(links)
                .extracting(link -> link.group(1))
                .containsExactlyElementsOf(
                        RealCourse.COURSE.steps().map(Step::id).toList());
        assertThat(links)
                .extracting(link -> PAGE.resolveSibling(link.group(2)).normalize())
                .allSatisfy(file -> assertThat(file).isRegularFile());
    }

    /** Run with {@code -Dcurriculum.write=true} to bring the page up to date. */
    @Test
    void theFiguresAboutTheLessonsAreThoseOfToday() throws IOException {
        String page = Files.readString(PAGE);
        String today = summary() + "\n\n" + table() + "\n\n" + byModule() + "\n";
        if (Boolean.getBoolean("curriculum.write")) {
            Files.writeString(PAGE, COMPUTED.matcher(page).replaceFirst(part -> part.group(1) + today + part.group(3)));
            return;
        }

        var computed = COMPUTED.matcher(page);
        assertThat(computed.find()).isTrue();
        assertThat(computed.group(2)).isEqualTo(today);
    }

    private static String text(Step step) throws IOException {
        Stream<String> said = switch (step) {
            case Step.Lesson lesson -> Written.everything(lesson.text(Language.DANISH));
            case Step.CaseStudy study -> Written.everything(study.text(Language.DANISH));
            case Exercise exercise -> Stream.of(Files.readString(file(exercise)));
        };
        return (step.title().in(Language.DANISH) + "\n" + said.collect(joining("\n"))).toLowerCase(Locale.ROOT);
    }

    private static Path file(Exercise exercise) throws IOException {
        try (var files = Files.walk(RealCourse.DIRECTORY)) {
            String beginning = "/exercises/" + exercise.id().toLowerCase(Locale.ROOT) + "-";
            return files.filter(file -> file.toString().contains(beginning))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String summary() {
        var all = RealCourse.lessons().map(RealCurriculumTest::lix).sorted().toList();
        return "LIX of the Danish text, aim 30–42: from %d to %d, %.0f on average. %d of %d lessons have 30 or more, %d have 28 or more."
                .formatted(
                        all.getFirst(),
                        all.getLast(),
                        all.stream().collect(averagingInt(each -> each)),
                        all.stream().filter(each -> each >= 30).count(),
                        all.size(),
                        all.stream().filter(each -> each >= 28).count());
    }

    private static String table() {
        return "| lesson | title | words, Danish | words, English | LIX |\n|---|---|--:|--:|--:|\n"
                + RealCourse.lessons()
                        .map(lesson -> "| [%s] | %s | %d | %d | %d |"
                                .formatted(
                                        lesson.id(),
                                        lesson.title().in(Language.ENGLISH),
                                        Written.words(
                                                lesson.text(Language.DANISH).body()),
                                        Written.words(
                                                lesson.text(Language.ENGLISH).body()),
                                        lix(lesson)))
                        .collect(joining("\n"));
    }

    private static String byModule() {
        return "| module | LIX |\n|---|--:|\n"
                + RealCourse.COURSE.modules().stream()
                        .map(module -> "| %d %s | %.0f |"
                                .formatted(module.number(), module.title().in(Language.ENGLISH), mean(module)))
                        .collect(joining("\n"));
    }

    private static double mean(Module module) {
        return module.steps().stream()
                .filter(Step.Lesson.class::isInstance)
                .collect(averagingInt(lesson -> lix((Step.Lesson) lesson)));
    }

    private static int lix(Step.Lesson lesson) {
        return Lix.of(Written.prose(lesson.text(Language.DANISH).body().blocks())
                        .toList())
                .value();
    }
}
