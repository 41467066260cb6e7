package dk.masterclass.course.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.course.SampleAnswer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sample organisation has answered the course that is delivered, within its limits. */
class RealSampleAnswersTest {

    private static final Path DIRECTORY = Path.of("course-content");
    private static final Course COURSE = CourseLoader.load(DIRECTORY);
    private static final List<SampleAnswer> SAMPLE =
            SampleAnswersReader.read(DIRECTORY.resolve("samples/havnby-energi.yaml"), COURSE);

    @Test
    void theSampleOrganisationHasAnsweredEverythingThatIsRequired() {
        Map<String, SampleAnswer> answers =
                SAMPLE.stream().collect(Collectors.toMap(SampleAnswer::address, Function.identity()));

        for (Exercise exercise : COURSE.exercises()) {
            assertThat(exercise.fields())
                    .filteredOn(Field::needsWriting)
                    .allSatisfy(field -> assertThat(answers.keySet())
                            .anyMatch(address -> address.equals(exercise.id() + "/" + field.id())
                                    || address.startsWith(exercise.id() + "/" + field.id() + "/")));
        }
    }

    @Test
    void theSampleAnswersKeepTheLimits() {
        assertThat(SAMPLE)
                .filteredOn(answer -> answer.address().split("/").length == 2)
                .filteredOn(answer -> answer.value() instanceof SampleAnswer.Text)
                .allSatisfy(answer -> {
                    String text = ((SampleAnswer.Text) answer.value()).text();
                    switch (field(answer.address())) {
                        case Field.Short line -> assertThat(text.length()).isBetween(line.min(), line.max());
                        case Field.Long paragraphs ->
                            assertThat(text.length()).isBetween(paragraphs.min(), paragraphs.max());
                        case Field.Scale5 scale -> assertThat(text).matches("[1-5]");
                        case Field.Number number ->
                            assertThat(Double.parseDouble(text)).isBetween(number.min(), number.max());
                        case Field.Day day -> assertThat(text).matches("\\d\\d\\.\\d\\d\\.\\d{4}");
                        case Field.Choice choice -> assertThat(text).isNotBlank();
                        case Field.Bool bool -> assertThat(text).isIn(Field.Bool.YES, Field.Bool.NO);
                        case Field.Calc calc -> throw new AssertionError("Nobody answers " + calc.id());
                        case Field.Ref ref -> throw new AssertionError("A text can't answer " + ref.id());
                        case Field.Multi multi -> throw new AssertionError("A text can't answer " + multi.id());
                        case Field.Rank rank -> throw new AssertionError("A text can't answer " + rank.id());
                        case Field.Person person -> throw new AssertionError("A text can't answer " + person.id());
                        case Field.Table table -> throw new AssertionError("A text can't answer " + table.id());
                    }
                });
    }

    private static Field field(String address) {
        return References.field(COURSE, address).orElseThrow();
    }
}
