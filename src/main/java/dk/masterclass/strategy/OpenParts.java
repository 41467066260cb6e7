package dk.masterclass.strategy;

import dk.masterclass.checks.TeamFindings;
import dk.masterclass.course.Course;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.TeamId;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Answers;
import org.springframework.stereotype.Component;

/**
 * What keeps a strategy from being final: whatever would keep one of its exercises from being handed in, and faults in
 * what is answered. Said in the language of whoever is signed in, whatever language the document has.
 */
@Component
final class OpenParts {

    private final Course course;
    private final Messages messages;
    private final TeamFindings findings;
    private final CurrentPerson currentPerson;

    OpenParts(Course course, Messages messages, TeamFindings findings, CurrentPerson currentPerson) {
        this.course = course;
        this.messages = messages;
        this.findings = findings;
        this.currentPerson = currentPerson;
    }

    /** @param answers the team's, with all that follows from them */
    Obstacles of(TeamId team, Answers answers) {
        var language = currentPerson.get().language();
        return Obstacles.of(course, answers, findings.findings(team, language), language, messages);
    }
}
