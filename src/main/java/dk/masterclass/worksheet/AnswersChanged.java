package dk.masterclass.worksheet;

import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamId;
import java.time.Instant;
import java.util.List;

/** Answers of a team stand otherwise than before. Told when it is committed. */
public record AnswersChanged(TeamId team, List<Changed> changes) {

    public AnswersChanged {
        changes = List.copyOf(changes);
    }

    /** @param client the browser it came from, so that a screen can leave out its own changes */
    public record Changed(
            Address address, Value value, long revision, PersonId by, String byName, Instant at, String client) {}
}
