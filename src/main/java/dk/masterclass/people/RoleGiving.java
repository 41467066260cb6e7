package dk.masterclass.people;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives a member another role, one after the other in each team. Who may do that is decided by the services. */
@Component
final class RoleGiving {

    private final AllTeams teams;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleGiving(AllTeams teams, ApplicationEventPublisher events, Clock clock) {
        this.teams = teams;
        this.events = events;
        this.clock = clock;
    }

    /** To be called with the team locked, before anything of it is read. */
    RoleResult give(Team team, PersonId person, TeamRole role, PersonId by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var result = team.give(person, new Seat(role, by.value(), now));
        if (result == RoleResult.GIVEN) {
            events.publishEvent(new RoleChanged(team.id(), person, role, by, now));
        }
        return result;
    }

    Team lock(TeamId team) {
        return teams.lock(team.value()).orElseThrow(() -> new NotVisible("Team " + team));
    }
}
