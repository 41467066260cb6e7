package dk.masterclass.checks;

import dk.masterclass.document.Language;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.Teams;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Worksheets;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What doesn't fit in the answers of a team, for those who may read them. */
@Service
@PreAuthorize("hasRole('PARTICIPANT')")
@Transactional(readOnly = true)
public class TeamFindings {

    private final Teams teams;
    private final Worksheets worksheets;
    private final Inspection inspection;
    private final Explanations explanations;

    TeamFindings(Teams teams, Worksheets worksheets, Inspection inspection, Explanations explanations) {
        this.teams = teams;
        this.worksheets = worksheets;
        this.inspection = inspection;
        this.explanations = explanations;
    }

    public Findings findings(TeamId team, Language language) {
        return explanations.sort(team, inspection.findings(worksheets.answers(team), language));
    }

    /** The same as it may stand in the team's document. */
    public Findings printable(TeamId team, Language language) {
        return printable(team, worksheets.answers(team), language);
    }

    /** @param answers as the team wrote them, for whoever has read them already */
    public Findings printable(TeamId team, Answers answers, Language language) {
        teams.asReader(team);
        return explanations.sort(team, inspection.printable(answers, language));
    }
}
