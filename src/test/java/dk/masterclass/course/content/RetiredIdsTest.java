package dk.masterclass.course.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Field;
import dk.masterclass.course.Retired;
import dk.masterclass.document.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the course asked earlier is remembered by name, and its ids are never used again. */
class RetiredIdsTest {

    private static final String RETIRED = "retired.yaml";

    @TempDir
    Path directory;

    private CourseFiles files;

    @BeforeEach
    void copy() {
        files = CourseFiles.copiedTo(directory).withFile(RETIRED, """
                modules:
                  - {id: m9, since: 2026-09-01, title: {da: Efter kurset, en: After the course}}
                steps:
                  - {id: 1D, since: 2026-09-01, title: {da: Den gamle øvelse, en: The old exercise}}
                questions:
                  - in: 1A
                    since: 2026-09-02
                    id: founded
                    type: number
                    required: true
                    min: 1800
                    max: 2100
                    label: {da: Stiftet, en: Founded}
                    usedIn: [S99]
                  - in: 1A
                    since: 2026-09-02
                    id: taste
                    type: choice
                    options: colours
                    label: {da: Smag, en: Taste}
                  - in: 1A/channels
                    since: 2026-09-03
                    id: posts
                    type: short
                    label: {da: Opslag, en: Posts}
                  - in: 1D
                    since: 2026-09-01
                    id: old
                    type: short
                    label: {da: Gammelt, en: Old}
                options:
                  - {in: lists/colours, id: purple, since: 2026-09-04, da: Lilla, en: Purple}
                  - {in: 1A/order, id: three, since: 2026-09-04, da: Tre, en: Three}
                rows:
                  - {in: 1A/quarters, id: k0, since: 2026-09-04, da: Før start, en: Before the start}
                """);
    }

    @Test
    void whatWasAskedIsKnownByItsName() {
        var course = files.load();

        assertThat(course.retired().modules()).extracting(Retired.Part::id).containsExactly("m9");
        assertThat(course.retired().question("1A/founded")).hasValueSatisfying(founded -> {
            assertThat(founded.since()).isEqualTo(LocalDate.of(2026, 9, 2));
            assertThat(founded.field()).isInstanceOf(Field.Number.class);
        });
        assertThat(course.retired().question("1A/channels/posts")).isPresent();
        assertThat(course.questionOnceAsked("1A", "founded"))
                .hasValueSatisfying(field ->
                        assertThat(field.wording().label().in(Language.ENGLISH)).isEqualTo("Founded"));
        var old = course.exerciseOnceAsked("1D");
        assertThat(old.title().in(Language.DANISH)).isEqualTo("Den gamle øvelse");
        assertThat(old.field("old")).isPresent();
    }

    @Test
    void retiredOptionsAndRowsStayWithTheirQuestions() {
        var exercise = files.load().exercise("1A").orElseThrow();

        for (String question : new String[] {"colour", "several"}) {
            var field = exercise.field(question).orElseThrow();
            assertThat(field.retired()).extracting(Field.Option::id).containsExactly("purple");
            assertThat(field.options()).extracting(Field.Option::id).doesNotContain("purple");
        }
        assertThat(exercise.field("order").orElseThrow().retired())
                .extracting(Field.Option::id)
                .containsExactly("three");
        var quarters = (Field.Table) exercise.field("quarters").orElseThrow();
        assertThat(quarters.rowName("k0").in(Language.DANISH)).isEqualTo("Før start");
        assertThat(quarters.minRows()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "m1-begyndelsen/module.yaml, id: m1, id: m9, m9",
        "m1-begyndelsen/module.yaml, exercise: 1A, exercise: 1D, 1D",
        "m1-begyndelsen/exercises/ovelsen.yaml, id: since, id: founded, 1A/founded",
        "m1-begyndelsen/exercises/ovelsen.yaml, '          - id: channel', '          - id: posts', 1A/channels/posts",
        "m1-begyndelsen/exercises/ovelsen.yaml, '{id: one,', '{id: three,', three",
        "m1-begyndelsen/exercises/ovelsen.yaml, '{id: k1,', '{id: k0,', k0",
        "lists/colours.yaml, id: green, id: purple, purple"
    })
    void anIdThatIsUsedAgainIsRefusedWhereItIsUsed(String file, String used, String again, String id) {
        int line = files.lineOf(file, used);

        assertThat(files.with(file, used, again).faults()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.message())
                    .startsWith("The id " + id + " is retired and never used again: until 2026-09-0")
                    .contains("(retired.yaml:");
        });
    }

    @Test
    void whatNeverWasCantBeRetired() {
        var faults = files.with(RETIRED, "in: 1A/channels", "in: 1A/chanels").faults();

        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault)
                        .hasToString("retired.yaml:%d:9: There is no 1A/chanels in the course, and there was none"
                                .formatted(files.lineOf(RETIRED, "1A/chanels"))));
    }

    @Test
    void whatIsRetiredTwiceOrNeverIsNamed() {
        var faults = files.with(RETIRED, "id: taste", "id: founded")
                .with(RETIRED, "since: 2026-09-03", "since: sidste år")
                .faults();

        assertThat(faults)
                .extracting(ContentFault::message)
                .containsExactlyInAnyOrder(
                        "It stands here twice", "\"since\" is the day it was taken out, such as 2026-09-01");
    }
}
