package dk.masterclass.worksheet;

import static java.util.stream.Collectors.toMap;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.Teams;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much a team has answered, for those who may know that, and not a word of the answers. */
@Service
@Transactional(readOnly = true)
public class ProgressCounts {

    private final Teams teams;
    private final Course course;
    private final StoredAnswers stored;

    ProgressCounts(Teams teams, Course course, StoredAnswers stored) {
        this.teams = teams;
        this.course = course;
        this.stored = stored;
    }

    /** The whole strategy, for a contact of the team's organisation. */
    @PreAuthorize("hasRole('CONTACT')")
    public Progress asContact(TeamId team) {
        teams.asContact(team);
        return Progress.sum(byExercise(team).values());
    }

    /** Exercise by exercise, for an instructor of the team's cohort. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public Map<String, Progress> asInstructor(TeamId team) {
        teams.asInstructor(team);
        return byExercise(team);
    }

    private Map<String, Progress> byExercise(TeamId team) {
        var answers = stored.answersOf(team);
        return course.exercises().stream().collect(toMap(Exercise::id, exercise -> Progress.of(exercise, answers)));
    }
}
