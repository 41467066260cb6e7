package dk.masterclass.worksheet.file;

import dk.masterclass.course.Course;
import dk.masterclass.document.Language;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Hands out the schema of the file of answers to whoever is signed in. It holds the questions and no answers. */
@RestController
@PreAuthorize("isAuthenticated()")
class AnswersSchemaDoor {

    private final Course course;

    AnswersSchemaDoor(Course course) {
        this.course = course;
    }

    @GetMapping(path = "/api/answers.schema.json", produces = "application/schema+json")
    ObjectNode schema(@RequestParam(defaultValue = "da") String sprog) {
        return AnswersSchema.of(course, Language.of(sprog));
    }
}
