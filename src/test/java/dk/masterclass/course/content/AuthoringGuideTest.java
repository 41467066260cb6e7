package dk.masterclass.course.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Course;
import dk.masterclass.course.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/authoring.md, laid over the real course, are sound. */
class AuthoringGuideTest {

    private static final Path COURSE = Path.of("course-content");
    private static final Pattern EXAMPLE =
            Pattern.compile("^```\\w+ file=(\\S+)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern SAMPLE = Pattern.compile("^```yaml\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    @TempDir
    private Path directory;

    @Test
    void theExamplesOfTheGuideCanBeLoaded() throws IOException {
        copyTheCourse();
        String guide = Files.readString(Path.of("docs/authoring.md"));
        write("course.yaml", Files.readString(COURSE.resolve("course.yaml")) + "  - m9-efter-piloten\n");
        for (var example : EXAMPLE.matcher(guide).results().toList()) {
            write(example.group(1), example.group(2));
        }
        var sample = SAMPLE.matcher(guide);
        assertThat(sample.find()).isTrue();
        write("samples/guide.yaml", sample.group(1));

        Course course = CourseLoader.load(directory);

        assertThat(course.modules().getLast().steps()).extracting(Step::id).containsExactly("9.1", "case-9", "9A");
        assertThat(SampleAnswersReader.read(directory.resolve("samples/guide.yaml"), course))
                .hasSize(7);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(directory.resolve(file).getParent());
        Files.writeString(directory.resolve(file), text);
    }

    private void copyTheCourse() throws IOException {
        try (var files = Files.walk(COURSE)) {
            for (Path file : files.toList()) {
                Path copy = directory.resolve(COURSE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
