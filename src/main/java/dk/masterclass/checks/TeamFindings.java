package dk.masterclass.checks;

import dk.masterclass.document.Language;
import dk.masterclass.people.TeamId;
import dk.masterclass.worksheet.Worksheets;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What doesn't fit in the answers of a team, for those who may read them. */
@Service
@PreAuthorize("hasRole('PARTICIPANT')")
@Transactional(readOnly = true)
public class TeamFindings {

    private final Worksheets worksheets;
    private final Inspection inspection;
    private final Explanations explanations;

    TeamFindings(Worksheets worksheets, Inspection inspection, Explanations explanations) {
        this.worksheets = worksheets;
        this.inspection = inspection;
        this.explanations = explanations;
    }

    public Findings findings(TeamId team, Language language) {
        return explanations.sort(team, inspection.findings(worksheets.answers(team), language));
    }

    /** The same as it may stand in the team's document. */
    public Findings printable(TeamId team, Language language) {
        return explanations.sort(team, inspection.printable(worksheets.answers(team), language));
    }
}
