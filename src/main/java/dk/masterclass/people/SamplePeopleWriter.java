package dk.masterclass.people;

import dk.masterclass.document.Language;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes the sample people at start-up, before anything that hangs sample data on them; what is there stays as it is. */
@Component
@Order(100)
@ConditionalOnProperty("masterclass.samples")
final class SamplePeopleWriter implements ApplicationRunner {

    private final People people;
    private final Organisations organisations;
    private final Cohorts cohorts;
    private final AllTeams teams;
    private final PasswordEncoder passwordEncoder;
    private final TransactionOperations transaction;
    private final Clock clock;

    SamplePeopleWriter(
            People people,
            Organisations organisations,
            Cohorts cohorts,
            AllTeams teams,
            PasswordEncoder passwordEncoder,
            TransactionOperations transaction,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.cohorts = cohorts;
        this.teams = teams;
        this.passwordEncoder = passwordEncoder;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            if (cohorts.findById(SamplePeople.COHORT.value()).isEmpty()) {
                write();
            }
        });
    }

    private void write() {
        SamplePeople.accounts().forEach(this::writePerson);
        writeOrganisation(SamplePeople.HAVNBY_ENERGI, "Havnby Energi A/S").addContact(SamplePeople.CONTACT.id());
        writeOrganisation(SamplePeople.FJORDBY_KOMMUNE, "Fjordby Kommune");
        var cohort = cohorts.save(new Cohort(SamplePeople.COHORT, halfWay()));
        cohort.addInstructor(SamplePeople.INSTRUCTOR.id());
        var havnby = writeTeam(SamplePeople.HAVNBY, SamplePeople.HAVNBY_ENERGI);
        havnby.join(SamplePeople.PARTICIPANT.id());
        havnby.join(SamplePeople.COLLEAGUE.id());
        writeTeam(SamplePeople.FJORDBY, SamplePeople.FJORDBY_KOMMUNE).join(SamplePeople.STRANGER.id());
    }

    /** Half way on the day it is written: a new team can work in most modules, and sees why the last ones wait. */
    private NewCohort halfWay() {
        var thursday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
        return new NewCohort(
                new Name("Prøvehold"),
                thursday.minusWeeks(4),
                thursday.plusWeeks(10),
                List.of(thursday.minusWeeks(1), thursday.plusWeeks(3)),
                Optional.of("to-dage"));
    }

    private void writePerson(SamplePeople.Account account) {
        var person = new Person(
                account.id(),
                new EmailAddress(account.email()),
                account.name(),
                passwordEncoder.encode(SamplePeople.PASSWORD),
                Language.DANISH,
                clock.instant());
        if (account.equals(SamplePeople.ADMINISTRATOR)) {
            person.administer();
        }
        people.save(person);
    }

    private Organisation writeOrganisation(OrganisationId id, String name) {
        return organisations.save(new Organisation(id, name));
    }

    private Team writeTeam(TeamId id, OrganisationId organisation) {
        return teams.save(new Team(id, organisation, SamplePeople.COHORT, Team.MOST_SEATS));
    }
}
