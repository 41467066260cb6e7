package dk.masterclass.worksheet;

import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** A team with people of its own for one test, and a way to be one of them. */
public final class Newcomers {

    private final JdbcClient database;
    private final UserDetailsService accounts;
    private final Map<PersonId, SecurityContext> contexts = new ConcurrentHashMap<>();
    private final UUID cohort = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();
    public final TeamId team = TeamId.random();
    public final PersonId anna;
    public final PersonId bo;
    public final PersonId instructor;
    public final PersonId contact;

    public Newcomers(JdbcClient database, UserDetailsService accounts) {
        this.database = database;
        this.accounts = accounts;
        run("insert into cohort values (?, 0, ?, '2027-02-01', '2027-05-31')", cohort, "Hold " + cohort);
        run("insert into organisation values (?, 0, ?)", organisation, "Organisation " + organisation);
        run("insert into team values (?, 0, ?, ?, 5)", team.value(), organisation, cohort);
        anna = person("Anna Holm");
        bo = person("Bo Lund");
        instructor = person("Ditte Vang");
        contact = person("Erik Dahl");
        run("insert into team_member values (?, ?)", team.value(), anna.value());
        run("insert into team_member values (?, ?)", team.value(), bo.value());
        run("insert into cohort_instructor values (?, ?)", cohort, instructor.value());
        run("insert into organisation_contact values (?, ?)", organisation, contact.value());
    }

    /** From here on this thread is signed in as this person. */
    public void signIn(PersonId person) {
        SecurityContextHolder.setContext(contexts.computeIfAbsent(person, this::contextOf));
    }

    private SecurityContext contextOf(PersonId person) {
        var account = accounts.loadUserByUsername(email(person));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        return context;
    }

    /** One more instructor of the same cohort. */
    public PersonId secondInstructor() {
        var second = person("Finn Krag");
        run("insert into cohort_instructor values (?, ?)", cohort, second.value());
        return second;
    }

    private PersonId person(String name) {
        var person = PersonId.random();
        run(
                "insert into person (id, version, email, name, password_hash, language, administrator, enabled, created_at)"
                        + " values (?, 0, ?, ?, '', 'da', false, true, now(6))",
                person.value(),
                email(person),
                name);
        return person;
    }

    /** From here on this person signs in on the sign-in page with this password. */
    void givePassword(PersonId person, String encoded) {
        run("update person set password_hash = ? where id = ?", encoded, person.value());
    }

    static String email(PersonId person) {
        return person + "@newcomers.example";
    }

    private void run(String sql, Object... values) {
        database.sql(sql).params(values).update();
    }
}
