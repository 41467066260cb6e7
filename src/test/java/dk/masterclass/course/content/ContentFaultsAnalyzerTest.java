package dk.masterclass.course.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ContentFaultsAnalyzerTest {

    @TempDir
    private Path directory;

    @Test
    void anAppWithFaultyContentRefusesToStartAndNamesTheFaults(CapturedOutput output) {
        var course = CourseFiles.copiedTo(directory)
                .with(CourseFiles.EXERCISE, "feeds: [S1]", "feeds: [S9]")
                .with(CourseFiles.STRATEGY, "assessment: 1A", "assessment: 1B");
        SpringApplication app = new SpringApplicationBuilder(CourseConfiguration.class)
                .web(WebApplicationType.NONE)
                .build();

        assertThatThrownBy(() -> app.run("--masterclass.content=" + course.path()))
                .hasRootCauseInstanceOf(ContentFaults.class);

        assertThat(output)
                .contains(
                        "APPLICATION FAILED TO START",
                        "has 2 faults",
                        "The strategy has no section S9",
                        "docs/authoring.md")
                .doesNotContain("\tat ");
    }
}
