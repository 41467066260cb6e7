package dk.masterclass.people;

import dk.masterclass.document.Language;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's work: cohorts, organisations and teams, and who is invited where. */
@Service
@Transactional(readOnly = true)
public class Administration {

    private final Cohorts cohorts;
    private final Organisations organisations;
    private final AllTeams teams;
    private final People people;
    private final AllInvitations invitations;
    private final Memberships memberships;
    private final Seating seating;
    private final InvitationWriter writer;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Administration(
            Cohorts cohorts,
            Organisations organisations,
            AllTeams teams,
            People people,
            AllInvitations invitations,
            Memberships memberships,
            Seating seating,
            InvitationWriter writer,
            CurrentPerson currentPerson,
            Clock clock) {
        this.cohorts = cohorts;
        this.organisations = organisations;
        this.teams = teams;
        this.people = people;
        this.invitations = invitations;
        this.memberships = memberships;
        this.seating = seating;
        this.writer = writer;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** A cohort with the names of those who teach it. */
    public record TaughtCohort(CohortSummary cohort, List<String> instructors) {}

    /** An organisation with the names of its contacts. */
    public record KnownOrganisation(OrganisationId id, String name, List<String> contacts) {}

    /** Somebody with an account, and every place they have. */
    public record KnownPerson(PersonId id, String name, String email, List<NamedPlace> places) {}

    /** An invitation nobody has taken up yet. */
    public record OpenInvitation(EmailAddress email, NamedPlace place, Instant expiresAt) {}

    /** The new cohort, unless another one bears the name. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public Optional<CohortId> create(NewCohort wanted) {
        if (cohorts.existsByName(wanted.name().value())) {
            return Optional.empty();
        }
        return Optional.of(cohorts.save(new Cohort(CohortId.random(), wanted)).id());
    }

    /** Holds a cohort at other times, or in another way; it keeps its name. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void plan(CohortId cohort, NewCohort wanted) {
        cohorts.findById(cohort.value())
                .orElseThrow(() -> new NotVisible("Cohort " + cohort))
                .plan(wanted);
    }

    /** The new organisation, unless another one bears the name. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public Optional<OrganisationId> createOrganisation(Name name) {
        if (organisations.existsByName(name.value())) {
            return Optional.empty();
        }
        return Optional.of(organisations
                .save(new Organisation(OrganisationId.random(), name.value()))
                .id());
    }

    /** The new team, unless the organisation has one on this cohort. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public Optional<TeamId> createTeam(OrganisationId organisation, CohortId cohort, int seats) {
        if (teams.existsByOrganisationAndCohort(organisation.value(), cohort.value())) {
            return Optional.empty();
        }
        return Optional.of(teams.save(new Team(TeamId.random(), organisation, cohort, seats))
                .id());
    }

    /** Sends an invitation by mail, in the invited person's language. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public InvitationResult invite(EmailAddress email, Language language, Place place) {
        var me = people.findById(currentPerson.get().id().value()).orElseThrow();
        return writer.invite(email, language, place, me);
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<TaughtCohort> cohorts() {
        return cohorts.all().stream()
                .map(cohort -> new TaughtCohort(cohort.summary(), namesOf(cohort.instructors())))
                .toList();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<KnownOrganisation> organisations() {
        return organisations.all().stream()
                .map(organisation ->
                        new KnownOrganisation(organisation.id(), organisation.name(), namesOf(organisation.contacts())))
                .toList();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<TeamOverview> teams() {
        return seating.of(teams.all());
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<KnownPerson> people() {
        var everybody = people.findAllByOrderByName();
        var places = memberships.of(everybody);
        return everybody.stream()
                .map(person -> new KnownPerson(
                        person.id(), person.name(), person.email(), places.getOrDefault(person.id(), List.of())))
                .toList();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<OpenInvitation> openInvitations() {
        return invitations.open(clock.instant()).stream()
                .map(invitation -> new OpenInvitation(
                        invitation.email(), memberships.name(invitation.place()), invitation.expiresAt()))
                .toList();
    }

    private List<String> namesOf(Set<UUID> ids) {
        return people.findByIdInOrderByName(ids).stream().map(Person::name).toList();
    }
}
