package dk.masterclass.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Course;
import dk.masterclass.course.Step;
import dk.masterclass.course.content.CourseLoader;
import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

class FigureTest {

    private final FigureController figures = new FigureController(new Figures(Path.of("course-content")));

    @Test
    void everyFigureOfTheCourseIsServedAsADrawing() {
        Course course = CourseLoader.load(Path.of("course-content"));

        assertThat(documents(course)
                        .flatMap(document -> document.blocks().stream())
                        .filter(Block.Figure.class::isInstance)
                        .map(block -> ((Block.Figure) block).name()))
                .isNotEmpty()
                .allSatisfy(name -> {
                    var answer = figures.figure(name);
                    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
                    assertThat(answer.getHeaders().getContentType()).hasToString("image/svg+xml");
                    assertThat(answer.getHeaders().getFirst("Content-Security-Policy"))
                            .contains("sandbox");
                    assertThat(new String(answer.getBody(), StandardCharsets.UTF_8))
                            .contains("<svg");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"findes-ikke.svg", "../course.yaml", "..%2Fcourse.yaml", "course.yaml", "", ".svg"})
    void nothingElseIsServed(String name) {
        assertThat(figures.figure(name).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private static Stream<Document> documents(Course course) {
        return course.steps().flatMap(step -> switch (step) {
            case Step.Lesson lesson -> lesson.texts().values().stream().map(Step.LessonText::body);
            case Step.CaseStudy story -> story.texts().values().stream().map(Step.CaseText::body);
            case dk.masterclass.course.Exercise exercise -> Stream.empty();
        });
    }
}
