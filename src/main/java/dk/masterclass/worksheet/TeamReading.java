package dk.masterclass.worksheet;

import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.Role;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.Teams;
import org.springframework.stereotype.Component;

/** Who may look at a team's work: its members and those who teach its cohort. Everybody else is told nothing. */
@Component
final class TeamReading {

    private final Teams teams;
    private final CurrentPerson currentPerson;

    TeamReading(Teams teams, CurrentPerson currentPerson) {
        this.teams = teams;
        this.currentPerson = currentPerson;
    }

    void require(TeamId team) {
        var roles = currentPerson.get().roles();
        if (!roles.contains(Role.INSTRUCTOR)) {
            teams.asReader(team);
        } else if (!roles.contains(Role.PARTICIPANT)) {
            teams.asInstructor(team);
        } else if (teams.taught().stream().noneMatch(taught -> taught.id().equals(team))) {
            teams.asReader(team);
        }
    }
}
