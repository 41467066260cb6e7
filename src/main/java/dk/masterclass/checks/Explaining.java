package dk.masterclass.checks;

import dk.masterclass.document.Language;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.Teams;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leaving a finding as it is and saying why. The owners of a team do so, and may take it back. */
@Service
@PreAuthorize("hasRole('PARTICIPANT')")
@Transactional
public class Explaining {

    private final Teams teams;
    private final TeamFindings findings;
    private final StoredExplanations stored;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Explaining(
            Teams teams,
            TeamFindings findings,
            StoredExplanations stored,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.teams = teams;
        this.findings = findings;
        this.stored = stored;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** What became of an explanation. */
    public enum Result {
        EXPLAINED,
        /** It fits by now, or a colleague has explained it, or it is nothing that can be explained. */
        NOT_OPEN
    }

    public Result explain(TeamId team, FindingId finding, Reason reason) {
        teams.asOwner(team);
        if (!isOpen(team, finding)) {
            return Result.NOT_OPEN;
        }
        stored.add(team, finding, reason, currentPerson.get().id(), now());
        events.publishEvent(new FindingsExplained(team));
        return Result.EXPLAINED;
    }

    /** It is open again. That it was explained, by whom and how, is kept. */
    public void takeBack(TeamId team, FindingId finding) {
        teams.asOwner(team);
        stored.withdraw(team, finding, currentPerson.get().id(), now());
        events.publishEvent(new FindingsExplained(team));
    }

    private boolean isOpen(TeamId team, FindingId finding) {
        return findings.findings(team, Language.DANISH).open().stream()
                .anyMatch(open -> open.isExplainable() && open.id().equals(finding));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
