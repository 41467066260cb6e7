package dk.masterclass.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts teams, their seats and their open invitations together. */
@Component
final class Seating {

    private final TeamReader reader;
    private final AllInvitations invitations;
    private final Clock clock;

    Seating(TeamReader reader, AllInvitations invitations, Clock clock) {
        this.reader = reader;
        this.invitations = invitations;
        this.clock = clock;
    }

    List<TeamOverview> of(List<Team> teams) {
        var seats = teams.stream().collect(toMap(Team::id, Team::seats));
        var invited = invitedByTeam();
        return reader.read(teams).stream()
                .map(team -> new TeamOverview(
                        team, seats.getOrDefault(team.id(), 0), invited.getOrDefault(team.id(), List.of())))
                .toList();
    }

    private Map<TeamId, List<String>> invitedByTeam() {
        return invitations.open(clock.instant()).stream()
                .filter(invitation -> invitation.place() instanceof Place.OnTeam)
                .collect(groupingBy(
                        invitation -> ((Place.OnTeam) invitation.place()).team(),
                        mapping(invitation -> invitation.email().value(), toList())));
    }
}
