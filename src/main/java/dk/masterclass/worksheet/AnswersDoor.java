package dk.masterclass.worksheet;

import dk.masterclass.course.Course;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.TeamId;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/**
 * The door to the answers that needs no open screen: what a browser has kept comes in here after a crash, a lost network
 * or a restart. {@code docs/answers-door.md} describes it for those who write a client.
 */
@JsonDoor
@RestController
@RequestMapping(path = "/api/answers/{team}", produces = MediaType.APPLICATION_JSON_VALUE)
final class AnswersDoor {

    private final Worksheets worksheets;
    private final Course course;

    AnswersDoor(Worksheets worksheets, Course course) {
        this.worksheets = worksheets;
        this.course = course;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode save(@PathVariable String team, InputStream body) throws IOException {
        return ResultJson.results(
                SaveRequest.results(SaveRequest.read(body), changes -> worksheets.save(team(team), changes)));
    }

    @GetMapping("/{exercise}")
    ObjectNode answers(@PathVariable String team, @PathVariable String exercise) {
        var answers = worksheets.answers(team(team));
        if (course.exercise(exercise).isEmpty() && course.caseStudy(exercise).isEmpty()) {
            throw new NotVisible("Exercise " + exercise);
        }
        return ResultJson.answers(answers.ofExercises(List.of(exercise)));
    }

    private static TeamId team(String text) {
        return TeamId.parse(text).orElseThrow(() -> new NotVisible("Team " + text));
    }
}
