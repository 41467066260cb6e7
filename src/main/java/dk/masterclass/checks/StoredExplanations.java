package dk.masterclass.checks;

import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The explanations in the database. What is taken back stays there; {@link Explaining} is the guarded way in. */
@Component
final class StoredExplanations {

    private final JdbcClient database;

    StoredExplanations(JdbcClient database) {
        this.database = database;
    }

    /** @param stands whether nobody has taken it back */
    record Entry(FindingId about, String reason, PersonId by, Instant at, boolean stands) {}

    /** Everything that was ever explained in a team, the latest first. */
    List<Entry> of(TeamId team) {
        return database.sql("""
                        select check_id, row_id, reason, explained_by, explained_at, withdrawn_at is null as stands
                        from finding_explanation where team_id = :team order by explained_at desc, id""")
                .param("team", team.value())
                .query(StoredExplanations::entry)
                .list();
    }

    /** Keeps it unless an explanation stands already: whoever was first is heard, and neither fails. */
    void add(TeamId team, FindingId about, Reason reason, PersonId by, Instant at) {
        database.sql("""
                        insert ignore into finding_explanation
                        (id, team_id, check_id, row_id, reason, explained_by, explained_at)
                        values (:id, :team, :check, :row, :reason, :by, :at)""")
                .param("id", UUID.randomUUID())
                .param("team", team.value())
                .param("check", about.check())
                .param("row", about.row())
                .param("reason", reason.text())
                .param("by", by.value())
                .param("at", utc(at))
                .update();
    }

    void withdraw(TeamId team, FindingId about, PersonId by, Instant at) {
        database.sql("""
                        update finding_explanation set withdrawn_by = :by, withdrawn_at = :at
                        where team_id = :team and check_id = :check and row_id = :row and withdrawn_at is null""")
                .param("team", team.value())
                .param("check", about.check())
                .param("row", about.row())
                .param("by", by.value())
                .param("at", utc(at))
                .update();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(
                new FindingId(row.getString("check_id"), row.getString("row_id")),
                row.getString("reason"),
                new PersonId(row.getObject("explained_by", UUID.class)),
                row.getObject("explained_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getBoolean("stands"));
    }
}
