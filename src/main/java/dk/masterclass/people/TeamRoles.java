package dk.masterclass.people;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what within a team. Its owners give the roles; an administrator can, too. */
@Service
@PreAuthorize("hasAnyRole('PARTICIPANT', 'ADMINISTRATOR')")
public class TeamRoles {

    private final Teams teams;
    private final RoleGiving giving;
    private final CurrentPerson currentPerson;

    TeamRoles(Teams teams, RoleGiving giving, CurrentPerson currentPerson) {
        this.teams = teams;
        this.giving = giving;
        this.currentPerson = currentPerson;
    }

    /** Gives a member of the signed-in owner's team another role. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    @Transactional
    public RoleResult give(TeamId team, PersonId person, TeamRole role) {
        var locked = giving.lock(team);
        teams.asOwner(team);
        return giving.give(locked, person, role, currentPerson.get().id());
    }

    /** Gives a member of any team another role. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public RoleResult giveAsAdministrator(TeamId team, PersonId person, TeamRole role) {
        return giving.give(giving.lock(team), person, role, currentPerson.get().id());
    }
}
