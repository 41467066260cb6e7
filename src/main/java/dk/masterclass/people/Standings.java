package dk.masterclass.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What many people may do at the moment, in one question to the database, as it is asked every few seconds. */
@Component
final class Standings {

    private final JdbcClient database;

    Standings(JdbcClient database) {
        this.database = database;
    }

    /** The roles of those among these people whose accounts are open. */
    Map<PersonId, Set<Role>> ofOpen(Collection<PersonId> people) {
        return database
                .sql("""
                        select id,
                            id in (select person_id from team_member) as participant,
                            id in (select person_id from cohort_instructor) as instructor,
                            id in (select person_id from organisation_contact) as contact,
                            administrator
                        from person where enabled and id in (:people)""")
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, number) -> Map.entry(new PersonId(UUID.fromString(row.getString("id"))), roles(row)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (row.getBoolean(role.name().toLowerCase(Locale.ROOT))) {
                roles.add(role);
            }
        }
        return roles;
    }
}
