package dk.masterclass.strategy.versions;

import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.Role;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.people.Teams;
import org.springframework.stereotype.Component;

/** Who may have a team's final versions: its members and the contacts of its organisation. */
@Component
public final class VersionAccess {

    private final Teams teams;
    private final CurrentPerson currentPerson;

    VersionAccess(Teams teams, CurrentPerson currentPerson) {
        this.teams = teams;
        this.currentPerson = currentPerson;
    }

    /** Everybody else is told that there is no such team. */
    public TeamSummary reachable(TeamId team) {
        if (isContactOf(team)) {
            return teams.asContact(team);
        }
        if (currentPerson.get().roles().contains(Role.PARTICIPANT)) {
            return teams.asMember(team);
        }
        throw new NotVisible("Team " + team);
    }

    /** Whether the signed-in person reads the team's versions, and nothing else of it. */
    public boolean isContactOf(TeamId team) {
        var roles = currentPerson.get().roles();
        return roles.contains(Role.CONTACT)
                && (!roles.contains(Role.PARTICIPANT)
                        || teams.ofOwnOrganisations().stream()
                                .anyMatch(own -> own.id().equals(team)));
    }
}
