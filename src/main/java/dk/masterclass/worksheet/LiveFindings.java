package dk.masterclass.worksheet;

import dk.masterclass.course.Check.Severity;
import dk.masterclass.course.Exercise;
import dk.masterclass.document.Language;
import dk.masterclass.people.TeamId;
import java.util.List;

/**
 * What doesn't fit in the answers while somebody writes them: shown beside the questions. Declared here, implemented by
 * {@code checks}, because the worksheet knows nothing about how a strategy is looked through.
 */
public interface LiveFindings {

    /** What can be put right in this exercise and nobody has explained, the most severe first. Ask only for a reader of the team. */
    List<LiveFinding> of(TeamId team, Exercise exercise, Answers answers, Reckoning reckoning, Language language);

    /** Calls when something is explained or taken back. For the team's members alone. */
    Registration listen(TeamId team, Runnable changed);

    /** @param places where it can be put right, in this exercise and in others */
    record LiveFinding(Severity severity, String says, List<Place> places) {
        public LiveFinding {
            places = List.copyOf(places);
        }
    }

    /** @param label such as »8B · Måltal« */
    record Place(Address address, String label) {}
}
