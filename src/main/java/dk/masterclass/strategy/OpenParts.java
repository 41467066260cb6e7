package dk.masterclass.strategy;

import dk.masterclass.course.Course;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.HandInCheck;
import dk.masterclass.worksheet.Lack;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What keeps a strategy from being final: whatever would keep one of its exercises from being handed in. Said in the
 * language of whoever is signed in, whatever language the document has.
 */
@Component
final class OpenParts {

    private final Course course;
    private final Messages messages;
    private final CurrentPerson currentPerson;

    OpenParts(Course course, Messages messages, CurrentPerson currentPerson) {
        this.course = course;
        this.messages = messages;
        this.currentPerson = currentPerson;
    }

    List<Lack> of(Answers answers) {
        var language = currentPerson.get().language();
        return course.exercises().stream()
                .flatMap(exercise -> HandInCheck.of(exercise, answers, language, messages).stream())
                .toList();
    }
}
