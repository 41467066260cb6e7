package dk.masterclass.people;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns teams into summaries with the names that belong to them, in three questions however many teams there are. */
@Component
final class TeamReader {

    private final Organisations organisations;
    private final Cohorts cohorts;
    private final People people;

    TeamReader(Organisations organisations, Cohorts cohorts, People people) {
        this.organisations = organisations;
        this.cohorts = cohorts;
        this.people = people;
    }

    TeamSummary read(Team team) {
        return read(List.of(team)).getFirst();
    }

    List<TeamSummary> read(List<Team> teams) {
        if (teams.isEmpty()) {
            return List.of();
        }
        var organisationNames = organisations.findByIdIn(idsOf(teams, Team::organisation)).stream()
                .collect(toMap(organisation -> organisation.id().value(), Organisation::name));
        var cohortNames = cohorts.findByIdIn(idsOf(teams, Team::cohort)).stream()
                .collect(toMap(cohort -> cohort.id().value(), Cohort::name));
        var members = people.findByIdInOrderByName(
                teams.stream().flatMap(team -> team.members().stream()).collect(toSet()));
        return teams.stream()
                .map(team -> summary(team, organisationNames, cohortNames, members))
                .toList();
    }

    private static List<UUID> idsOf(List<Team> teams, Function<Team, UUID> reference) {
        return teams.stream().map(reference).distinct().toList();
    }

    private static TeamSummary summary(
            Team team, Map<UUID, String> organisationNames, Map<UUID, String> cohortNames, List<Person> people) {
        var seats = team.seatsTaken();
        return new TeamSummary(
                team.id(),
                new OrganisationId(team.organisation()),
                organisationNames.getOrDefault(team.organisation(), ""),
                new CohortId(team.cohort()),
                cohortNames.getOrDefault(team.cohort(), ""),
                people.stream()
                        .flatMap(person -> Stream.ofNullable(
                                        seats.get(person.id().value()))
                                .map(seat -> person.asMember(seat.role())))
                        .toList());
    }
}
