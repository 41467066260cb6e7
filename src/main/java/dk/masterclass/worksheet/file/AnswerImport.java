package dk.masterclass.worksheet.file;

import dk.masterclass.course.Course;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.Teams;
import dk.masterclass.worksheet.SaveResult;
import dk.masterclass.worksheet.Worksheets;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Reads a file of answers into a team, for its owners: first a plan that can be looked at, then through the one service
 * that saves, so that the history keeps what stood before.
 */
@Service
@PreAuthorize("hasRole('PARTICIPANT')")
public class AnswerImport {

    private final Course course;
    private final Teams teams;
    private final Worksheets worksheets;

    AnswerImport(Course course, Teams teams, Worksheets worksheets) {
        this.course = course;
        this.teams = teams;
        this.worksheets = worksheets;
    }

    /** @throws FileFaults naming what can't be read in */
    public ImportPlan plan(TeamId team, byte[] file) {
        teams.asOwner(team);
        return ImportPlan.of(AnswersFileReader.read(course, file), worksheets.answers(team));
    }

    /** What became of each change; when this returns, they are committed. Doing it twice does it once. */
    public List<SaveResult> carryOut(TeamId team, ImportPlan plan) {
        teams.asOwner(team);
        return worksheets.save(team, plan.changes());
    }
}
