package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.people.PersonId;
import dk.masterclass.people.RoleResult;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.TeamRole;
import dk.masterclass.people.TeamRoles;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.people.Teams;
import dk.masterclass.worksheet.Presence;
import dk.masterclass.worksheet.Registration;
import dk.masterclass.worksheet.TeamFeed;
import dk.masterclass.worksheet.Worksheets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Everything the team's screen shows of its people. The services behind it check who asks. */
@Component
class MeetingPlace {

    private final Course course;
    private final Teams teams;
    private final TeamRoles roles;
    private final Worksheets worksheets;
    private final Presence presence;
    private final TeamFeed feed;

    MeetingPlace(Course course, Teams teams, TeamRoles roles, Worksheets worksheets, Presence presence, TeamFeed feed) {
        this.course = course;
        this.teams = teams;
        this.roles = roles;
        this.worksheets = worksheets;
        this.presence = presence;
        this.feed = feed;
    }

    /** The team as it is now: where its people are, and when each of them last wrote. */
    record Gathering(
            TeamSummary team, TeamRole myRole, List<Presence.Visitor> visitors, Map<PersonId, Instant> lastWritten) {

        TeamRole roleOf(PersonId person) {
            return team.members().stream()
                    .filter(member -> member.id().equals(person))
                    .map(TeamSummary.Member::role)
                    .findFirst()
                    .orElse(TeamRole.VIEWER);
        }
    }

    Gathering gathering(TeamId team) {
        return new Gathering(
                teams.asMember(team), teams.ownRole(team).role(), presence.of(team), worksheets.lastWritten(team));
    }

    Optional<Exercise> exercise(String id) {
        return course.exercise(id);
    }

    RoleResult give(TeamId team, PersonId person, TeamRole role) {
        return roles.give(team, person, role);
    }

    /** Calls when somebody comes, goes, writes, or has another role. */
    Registration follow(TeamId team, Runnable changed) {
        var registrations = List.of(
                feed.listen(team, news -> changed.run()),
                feed.listenRoles(team, news -> changed.run()),
                presence.listen(team, changed));
        return () -> registrations.forEach(Registration::remove);
    }
}
