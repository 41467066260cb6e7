package dk.masterclass.course.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Module;
import dk.masterclass.document.Language;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever teaches has notes to every module of the delivered course that fit the two days. */
class RealTeachingNotesTest {

    private static final Pattern STEP =
            Pattern.compile("\\b(\\d[A-F]|\\d\\.\\d)\\b(?! %|%)|\\b[Cc]ases? (\\d[a-d]?)\\b");

    static Stream<Module> modules() {
        return RealCourse.COURSE.modules().stream();
    }

    @Test
    void theModulesTakeTheTimeTheyHaveOnTheTwoDays() {
        for (Language language : Language.values()) {
            assertThat(modules()
                            .map(module ->
                                    module.teaching().orElseThrow().in(language).minutes()))
                    .isEqualTo(List.of(60, 90, 75, 90, 75, 90, 75, 75));
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void theNotesAreReadBeforeTheCoffeeIsCold(Module module) {
        var notes = module.teaching().orElseThrow();

        assertThat(notes.texts()).containsOnlyKeys(Language.values());
        assertThat(notes.texts().values()).allSatisfy(text -> {
            assertThat(Written.everything(text)
                            .mapToInt(words -> words.strip().split("\\s+").length)
                            .sum())
                    .isBetween(300, 500);
            assertThat(text.ask()).allMatch(question -> question.endsWith("?"));
            assertThat(text.oneDay()).isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("modules")
    void theLessonsCasesAndExercisesTheySpeakOfExist(Module module) {
        var spokenOf = module.teaching().orElseThrow().texts().values().stream()
                .flatMap(Written::everything)
                .flatMap(words -> STEP.matcher(words).results())
                .map(match -> match.group(1) != null ? match.group(1) : "case-" + match.group(2))
                .toList();

        assertThat(spokenOf)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(RealCourse.COURSE.step(id)).as(id).isPresent());
    }
}
