package dk.masterclass.people;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives people their places, and knows which they have. Who may do that is decided by the services. */
@Component
final class Memberships {

    private final AllTeams teams;
    private final Cohorts cohorts;
    private final Organisations organisations;

    Memberships(AllTeams teams, Cohorts cohorts, Organisations organisations) {
        this.teams = teams;
        this.cohorts = cohorts;
        this.organisations = organisations;
    }

    /**
     * Keeps everybody else from the place until the transaction ends. To be called before anything of it is read, as
     * MariaDB shows a transaction the state at its first reading.
     */
    void lock(Place place) {
        switch (place) {
            case Place.OnTeam on -> found(teams.lock(on.team().value()), place);
            case Place.Teaching teaching -> found(cohorts.lock(teaching.cohort().value()), place);
            case Place.ContactOf contact ->
                found(organisations.lock(contact.organisation().value()), place);
            case Place.Administering all -> {}
        }
    }

    /** Whether one more person than {@code waiting} fits in. Only teams have a limit. */
    boolean hasRoom(Place place, int waiting) {
        return !(place instanceof Place.OnTeam(TeamId id)) || team(id).freeSeats() > waiting;
    }

    void give(Place place, Person person) {
        switch (place) {
            case Place.OnTeam on -> team(on.team()).join(person.id());
            case Place.Teaching teaching -> cohort(teaching.cohort()).addInstructor(person.id());
            case Place.ContactOf contact -> organisation(contact.organisation()).addContact(person.id());
            case Place.Administering all -> person.administer();
        }
    }

    boolean holds(Place place, Person person) {
        var id = person.id().value();
        return switch (place) {
            case Place.OnTeam on -> team(on.team()).members().contains(id);
            case Place.Teaching teaching ->
                cohort(teaching.cohort()).instructors().contains(id);
            case Place.ContactOf contact ->
                organisation(contact.organisation()).contacts().contains(id);
            case Place.Administering all -> person.isAdministrator();
        };
    }

    NamedPlace name(Place place) {
        return switch (place) {
            case Place.OnTeam on -> name(team(on.team()));
            case Place.Teaching teaching -> name(cohort(teaching.cohort()));
            case Place.ContactOf contact -> name(organisation(contact.organisation()));
            case Place.Administering all -> new NamedPlace(Role.ADMINISTRATOR, "", "");
        };
    }

    /** All places somebody has, teams first. */
    List<NamedPlace> of(Person person) {
        var id = person.id().value();
        var places = new ArrayList<NamedPlace>();
        teams.withMember(id).forEach(team -> places.add(name(team)));
        cohorts.taughtBy(id).forEach(cohort -> places.add(name(cohort)));
        organisations.withContact(id).forEach(organisation -> places.add(name(organisation)));
        if (person.isAdministrator()) {
            places.add(name(new Place.Administering()));
        }
        return List.copyOf(places);
    }

    /** The same for everybody at once; whoever has no place is not in it. */
    Map<PersonId, List<NamedPlace>> of(List<Person> people) {
        var places = new HashMap<UUID, List<NamedPlace>>();
        var allCohorts = cohorts.all();
        var allOrganisations = organisations.all();
        teams.all().forEach(team -> add(places, team.members(), name(team)));
        allCohorts.forEach(cohort -> add(places, cohort.instructors(), name(cohort)));
        allOrganisations.forEach(organisation -> add(places, organisation.contacts(), name(organisation)));
        people.stream()
                .filter(Person::isAdministrator)
                .forEach(person -> add(places, Set.of(person.id().value()), name(new Place.Administering())));
        return places.entrySet().stream()
                .collect(toUnmodifiableMap(entry -> new PersonId(entry.getKey()), Map.Entry::getValue));
    }

    private static void add(Map<UUID, List<NamedPlace>> places, Set<UUID> people, NamedPlace place) {
        people.forEach(person ->
                places.computeIfAbsent(person, first -> new ArrayList<>()).add(place));
    }

    private static NamedPlace name(Cohort cohort) {
        return new NamedPlace(Role.INSTRUCTOR, "", cohort.name());
    }

    private static NamedPlace name(Organisation organisation) {
        return new NamedPlace(Role.CONTACT, organisation.name(), "");
    }

    private NamedPlace name(Team team) {
        return new NamedPlace(
                Role.PARTICIPANT,
                organisation(new OrganisationId(team.organisation())).name(),
                cohort(new CohortId(team.cohort())).name());
    }

    private Team team(TeamId id) {
        return found(teams.findById(id.value()), id);
    }

    private Cohort cohort(CohortId id) {
        return found(cohorts.findById(id.value()), id);
    }

    private Organisation organisation(OrganisationId id) {
        return found(organisations.findById(id.value()), id);
    }

    private static <T> T found(Optional<T> asked, Object id) {
        return asked.orElseThrow(() -> new NotVisible(id.toString()));
    }
}
