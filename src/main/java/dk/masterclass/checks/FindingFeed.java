package dk.masterclass.checks;

import dk.masterclass.people.TeamId;
import dk.masterclass.people.Teams;
import dk.masterclass.worksheet.Listeners;
import dk.masterclass.worksheet.Registration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open screens when something is explained in a team or taken back. */
@Component
public class FindingFeed {

    private final Teams teams;
    private final Listeners<FindingsExplained> listeners = new Listeners<>();

    FindingFeed(Teams teams) {
        this.teams = teams;
    }

    /** Follows a team until the registration is removed. For its members alone. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public Registration listen(TeamId team, Runnable changed) {
        teams.asReader(team);
        return listeners.add(team, news -> changed.run());
    }

    @TransactionalEventListener
    void tell(FindingsExplained event) {
        listeners.tell(event.team(), event);
    }
}
