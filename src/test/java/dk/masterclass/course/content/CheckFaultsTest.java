package dk.masterclass.course.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckFaultsTest {

    private static final String CHECKS = "checks.yaml";
    private static final String SOUND = """
            - id: C01
              severity: fejl
              each: 1A/channels
              when: "row.channel == ex1A.name"
              says: {da: "»{row.channel}« er {= size(row.channel)} lang.", en: "{row.channel} is long."}
              help: {da: Ret den., en: Change it.}
              at: [1A/channels/channel, 1A/name]
              explainable: true
            """;

    @TempDir
    private Path directory;

    private CourseFiles course;

    @BeforeEach
    void copyTheSoundCourse() {
        course = CourseFiles.copiedTo(directory).withFile(CHECKS, SOUND);
    }

    @Test
    void aCourseMayCheckAndNeedNot() {
        assertThat(course.load().checks()).singleElement().satisfies(check -> {
            assertThat(check.id()).isEqualTo("C01");
            assertThat(check.each()).contains("1A/channels");
            assertThat(check.places()).containsExactly("1A/channels/channel", "1A/name");
            assertThat(check.isExplainable()).isTrue();
        });
        assertThat(course.without(CHECKS).load().checks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "severity: fejl; severity: slemt; A check is fejl, advarsel or tip; 2",
                "each: 1A/channels; each: 1A/name; There is no table at 1A/name; 3",
                "row.channel == ex1A.name; row.chanel == ex1A.name; The table has no column chanel; 4",
                "row.channel == ex1A.name; row.channel; The formula has to give yes or no; 4",
                "{= size(row.channel)}; {= size(row.chanel)}; The table has no column chanel; 5",
                "{row.channel} is long; {row.chanel} is long; The table has no column chanel; 5",
                "1A/name]; 1A/nam]; There is no answer at 1A/nam; 7",
                "1A/channels/channel,; 1A/channels/chanel,; The table channels has no column chanel; 7",
                "help: {da: Ret den., en: Change it.}; help: {da: Ret den.}; \"en\" is missing; 6",
            })
    void everyFaultIsNamedWhereItStands(String text, String instead, String message, int line) {
        course.with(CHECKS, text, instead);

        assertThat(course.faults()).anySatisfy(fault -> {
            assertThat(fault.message()).startsWith(message);
            assertThat(fault.file()).isEqualTo(CHECKS);
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    @Test
    void anIdIsUsedOnce() {
        course.withFile(CHECKS, SOUND + SOUND);

        assertThat(course.faults()).extracting(ContentFault::message).containsExactly("The id C01 is used twice");
    }
}
