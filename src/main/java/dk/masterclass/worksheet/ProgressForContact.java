package dk.masterclass.worksheet;

import dk.masterclass.course.Course;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.Teams;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much a team has answered, for the contacts of its organisation: the count, and not a word of the answers. */
@Service
@PreAuthorize("hasRole('CONTACT')")
@Transactional(readOnly = true)
public class ProgressForContact {

    private final Teams teams;
    private final Course course;
    private final StoredAnswers stored;

    ProgressForContact(Teams teams, Course course, StoredAnswers stored) {
        this.teams = teams;
        this.course = course;
        this.stored = stored;
    }

    public Progress of(TeamId team) {
        teams.asContact(team);
        var answers = stored.answersOf(team);
        return Progress.sum(course.exercises().stream()
                .map(exercise -> Progress.of(exercise, answers))
                .toList());
    }
}
