package dk.masterclass.course.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.masterclass.course.SampleAnswer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleAnswersReaderTest {

    private static final String SAMPLE = "samples/answers.yaml";

    @TempDir
    private Path directory;

    private CourseFiles course;

    @BeforeEach
    void copyTheSoundCourse() {
        course = CourseFiles.copiedTo(directory);
    }

    @Test
    void everyKindOfAnswerGetsItsAddress() {
        assertThat(read())
                .containsExactly(
                        new SampleAnswer("1A/name", new SampleAnswer.Text("Prøve A/S")),
                        new SampleAnswer("1A/size", new SampleAnswer.Text("12")),
                        new SampleAnswer("1A/several", new SampleAnswer.Options(List.of("red", "green"))),
                        new SampleAnswer("1A/owner", new SampleAnswer.PersonName("LK", "Direktør", "")),
                        new SampleAnswer("1A/channels/linkedin", new SampleAnswer.Text("m001")),
                        new SampleAnswer("1A/channels/linkedin/channel", new SampleAnswer.Text("LinkedIn")),
                        new SampleAnswer("1A/channels/avis", new SampleAnswer.Text("m002")),
                        new SampleAnswer("1A/channels/avis/channel", new SampleAnswer.Text("Avisen")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "name: Prøve; navn: Prøve; Exercise 1A has no question navn",
                "1A:; 9A:; There is no exercise 9A",
                "[red, green]; [red, blue]; There is no option blue; there are green, red",
                "channel: LinkedIn; chanel: LinkedIn; Unknown name \"chanel\"",
                "row: avis; row: linkedin; The row linkedin stands here twice",
                ", role: Direktør; ; \"role\" is missing",
            })
    void whatDoesNotFitTheCourseIsNamed(String text, String instead, String message) {
        course.with(SAMPLE, text, instead == null ? "" : instead);

        assertThatThrownBy(this::read)
                .isInstanceOf(ContentFaults.class)
                .hasMessageContaining(message)
                .hasMessageContaining("answers.yaml:");
    }

    private List<SampleAnswer> read() {
        return SampleAnswersReader.read(course.path().resolve(SAMPLE), course.load());
    }
}
