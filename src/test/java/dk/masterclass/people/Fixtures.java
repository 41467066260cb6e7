package dk.masterclass.people;

import dk.masterclass.document.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** People, teams and cohorts of a test's own, and doing something as one of them. */
@Component
public class Fixtures {

    private final People people;
    private final Organisations organisations;
    private final Cohorts cohorts;
    private final AllTeams teams;
    private final UserDetailsService accounts;
    private final String passwordHash;
    private final TransactionOperations transaction;
    private final JdbcClient database;
    private final Clock clock;

    Fixtures(
            People people,
            Organisations organisations,
            Cohorts cohorts,
            AllTeams teams,
            UserDetailsService accounts,
            PasswordEncoder passwordEncoder,
            TransactionOperations transaction,
            JdbcClient database,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.cohorts = cohorts;
        this.teams = teams;
        this.accounts = accounts;
        this.passwordHash = passwordEncoder.encode(SamplePeople.PASSWORD);
        this.transaction = transaction;
        this.database = database;
        this.clock = clock;
    }

    /** Somebody who can sign in with {@link SamplePeople#PASSWORD}. */
    public record Somebody(PersonId id, String email, String name) {}

    /** One team with everybody around it. */
    public record Crew(
            TeamId team,
            CohortId cohort,
            OrganisationId organisation,
            Somebody participant,
            Somebody colleague,
            Somebody contact,
            Somebody instructor) {}

    /** A new team with two members on a new cohort of a new organisation, with an instructor and a contact. */
    public Crew crew() {
        var crew = new Crew(
                TeamId.random(),
                CohortId.random(),
                OrganisationId.random(),
                somebody("Dina Deltager"),
                somebody("Kaj Kollega"),
                somebody("Olga Kontakt"),
                somebody("Ulla Underviser"));
        transaction.executeWithoutResult(status -> write(crew));
        return crew;
    }

    /** The same people once more, in a new team of a new organisation. */
    public Crew inAnotherTeam(Crew crew) {
        var another = new Crew(
                TeamId.random(),
                crew.cohort(),
                OrganisationId.random(),
                crew.participant(),
                crew.colleague(),
                crew.contact(),
                crew.instructor());
        transaction.executeWithoutResult(status -> writeTeam(another));
        return another;
    }

    public Somebody administrator() {
        var administrator = somebody("Aksel Administrator");
        transaction.executeWithoutResult(status ->
                people.findById(administrator.id().value()).orElseThrow().administer());
        return administrator;
    }

    /** Somebody with an account and no place at all. */
    public Somebody somebody(String name) {
        var id = PersonId.random();
        var email = "p" + id.value() + "@proeve.example";
        people.save(new Person(id, new EmailAddress(email), name, passwordHash, Language.DANISH, clock.instant()));
        return new Somebody(id, email, name);
    }

    /** Takes somebody off a team, as an administrator will be able to. */
    public void leave(TeamId team, Somebody somebody) {
        database.sql("delete from team_member where team_id = ? and person_id = ?")
                .params(team.toString(), somebody.id().toString())
                .update();
    }

    /** Gives a member this role, without asking anybody. */
    public void give(TeamId team, Somebody somebody, TeamRole role) {
        database.sql("update team_member set role = ? where team_id = ? and person_id = ?")
                .params(role.name(), team.toString(), somebody.id().toString())
                .update();
    }

    /** One more instructor of the crew's cohort. */
    public Somebody secondInstructor(Crew crew) {
        var second = somebody("Finn Fagmand");
        transaction.executeWithoutResult(
                status -> cohorts.findById(crew.cohort().value()).orElseThrow().addInstructor(second.id()));
        return second;
    }

    /** From here on this thread is signed in as this person, with the roles a sign-in would give. */
    public void signIn(Somebody somebody) {
        var account = accounts.loadUserByUsername(somebody.email());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    /** Does something as this person would, and is then again who it was before. */
    public <T> T as(Somebody somebody, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        signIn(somebody);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void as(Somebody somebody, Runnable work) {
        as(somebody, () -> {
            work.run();
            return true;
        });
    }

    private void write(Crew crew) {
        var cohort = cohorts.save(new Cohort(
                crew.cohort(),
                new NewCohort(
                        new Name("Prøvehold " + UUID.randomUUID()),
                        LocalDate.of(2027, 1, 4),
                        LocalDate.of(2027, 3, 1),
                        List.of(LocalDate.of(2027, 1, 18)))));
        cohort.addInstructor(crew.instructor().id());
        writeTeam(crew);
    }

    private void writeTeam(Crew crew) {
        var organisation = organisations.save(new Organisation(crew.organisation(), "Prøvefirma " + UUID.randomUUID()));
        organisation.addContact(crew.contact().id());
        var team = teams.save(new Team(crew.team(), crew.organisation(), crew.cohort(), Team.MOST_SEATS));
        team.join(crew.participant().id());
        team.join(crew.colleague().id());
    }
}
