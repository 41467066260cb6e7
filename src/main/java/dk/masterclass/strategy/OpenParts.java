package dk.masterclass.strategy;

import dk.masterclass.course.Course;
import dk.masterclass.document.Language;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.HandInCheck;
import dk.masterclass.worksheet.Lack;
import java.util.List;
import org.springframework.stereotype.Component;

/** What keeps a strategy from being final: whatever would keep one of its exercises from being handed in. */
@Component
final class OpenParts {

    private final Course course;
    private final Messages messages;

    OpenParts(Course course, Messages messages) {
        this.course = course;
        this.messages = messages;
    }

    List<Lack> of(Answers answers, Language language) {
        return course.exercises().stream()
                .flatMap(exercise -> HandInCheck.of(exercise, answers, language, messages).stream())
                .toList();
    }
}
