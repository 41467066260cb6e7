package dk.masterclass.worksheet;

import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.Teams;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a team decides about what its answers give each other: which proposals it doesn't want, and which answers of its
 * own it keeps although their source says something else. Editors decide for the whole team.
 */
@Service
@PreAuthorize("hasRole('PARTICIPANT')")
@Transactional(readOnly = true)
public class Decisions {

    private final Teams teams;
    private final CurrentPerson currentPerson;
    private final StoredDecisions stored;
    private final Proposals proposals;
    private final Reckonings reckonings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(
            Teams teams,
            CurrentPerson currentPerson,
            StoredDecisions stored,
            Proposals proposals,
            Reckonings reckonings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.teams = teams;
        this.currentPerson = currentPerson;
        this.stored = stored;
        this.proposals = proposals;
        this.reckonings = reckonings;
        this.events = events;
        this.clock = clock;
    }

    public Decided of(TeamId team) {
        teams.asReader(team);
        return stored.of(team);
    }

    /** A proposal that the course doesn't make (any more) can't be declined. */
    @Transactional
    public void decline(TeamId team, ProposalKey proposal) {
        teams.asEditor(team);
        if (proposals.has(proposal)) {
            stored.decline(team, proposal, me(), now());
            events.publishEvent(new DecisionsChanged(team));
        }
    }

    /** Takes the no back. */
    @Transactional
    public void offerAgain(TeamId team, ProposalKey proposal) {
        teams.asEditor(team);
        stored.forget(team, proposal);
        events.publishEvent(new DecisionsChanged(team));
    }

    /**
     * Keeps the team's own answer although its source differs.
     *
     * @param seen what the source said to whoever decided; if it says something else by now, that is still news
     */
    @Transactional
    public void keepOwn(TeamId team, Address answer, Seen seen) {
        teams.asEditor(team);
        if (reckonings.isGiven(answer)) {
            stored.keep(team, answer, seen, me(), now());
            events.publishEvent(new DecisionsChanged(team));
        }
    }

    private PersonId me() {
        return currentPerson.get().id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
