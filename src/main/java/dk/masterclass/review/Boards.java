package dk.masterclass.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.people.CohortId;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.people.Teams;
import dk.masterclass.worksheet.ExerciseState;
import dk.masterclass.worksheet.Progress;
import dk.masterclass.worksheet.ProgressCounts;
import dk.masterclass.worksheet.SubmissionId;
import dk.masterclass.worksheet.SubmissionSummary;
import dk.masterclass.worksheet.Submissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows an instructor where the own cohorts are, and where they are stuck. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
@Transactional(readOnly = true)
public class Boards {

    private final Teams teams;
    private final Submissions submissions;
    private final ProgressCounts counts;
    private final Course course;

    Boards(Teams teams, Submissions submissions, ProgressCounts counts, Course course) {
        this.teams = teams;
        this.submissions = submissions;
        this.counts = counts;
        this.course = course;
    }

    /** A board for each cohort the signed-in instructor teaches, the newest first. */
    public List<Board> all() {
        Map<CohortId, List<TeamSummary>> byCohort =
                teams.taught().stream().collect(groupingBy(TeamSummary::cohort, LinkedHashMap::new, toList()));
        return byCohort.values().stream()
                .map(cohort -> new Board(
                        cohort.getFirst().cohortName(),
                        cohort.stream().map(this::row).toList()))
                .toList();
    }

    private Board.Row row(TeamSummary team) {
        var states = submissions.states(team.id());
        var progress = counts.asInstructor(team.id());
        return new Board.Row(
                team,
                course.exercises().stream()
                        .map(exercise -> place(
                                team, exercise, states.getOrDefault(exercise.id(), ExerciseState.DRAFT), progress))
                        .toList());
    }

    private Board.Place place(
            TeamSummary team, Exercise exercise, ExerciseState state, Map<String, Progress> progress) {
        return new Board.Place(
                exercise.id(),
                state,
                progress.getOrDefault(exercise.id(), new Progress(0, 0)),
                latest(team, exercise, state));
    }

    private Optional<SubmissionId> latest(TeamSummary team, Exercise exercise, ExerciseState state) {
        return state == ExerciseState.DRAFT
                ? Optional.empty()
                : submissions.latest(team.id(), exercise.id()).map(SubmissionSummary::id);
    }
}
