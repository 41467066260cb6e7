package dk.masterclass.checks;

import dk.masterclass.document.Language;
import dk.masterclass.people.TeamId;
import dk.masterclass.worksheet.Worksheets;
import java.util.List;
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

    TeamFindings(Worksheets worksheets, Inspection inspection) {
        this.worksheets = worksheets;
        this.inspection = inspection;
    }

    public List<Finding> findings(TeamId team, Language language) {
        return inspection.findings(worksheets.answers(team), language);
    }
}
