package dk.masterclass.worksheet;

import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decisions of every team, whoever asks; {@link Decisions} is the guarded way in. */
@Component
class StoredDecisions {

    private final JdbcClient database;

    StoredDecisions(JdbcClient database) {
        this.database = database;
    }

    Decided of(TeamId team) {
        var declined = new HashSet<ProposalKey>();
        var kept = new HashMap<Address, Seen>();
        database.sql("select subject, seen from decision where team_id = :team")
                .param("team", team.value())
                .query(row -> {
                    var subject = row.getString("subject");
                    ProposalKey.parse(subject).ifPresent(declined::add);
                    Seen.parse(row.getString("seen"))
                            .ifPresent(seen -> Address.parse(subject).ifPresent(address -> kept.put(address, seen)));
                });
        return new Decided(declined, kept);
    }

    boolean isKept(TeamId team, Address answer) {
        return database.sql("select count(*) from decision where team_id = :team and subject = :subject")
                        .param("team", team.value())
                        .param("subject", answer.toString())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void keep(TeamId team, Address answer, Seen seen, PersonId by, Instant at) {
        put(team, answer.toString(), seen.fingerprint(), by, at);
    }

    void decline(TeamId team, ProposalKey proposal, PersonId by, Instant at) {
        put(team, proposal.toString(), "", by, at);
    }

    void forget(TeamId team, Address answer) {
        remove(team, answer.toString());
    }

    void forget(TeamId team, ProposalKey proposal) {
        remove(team, proposal.toString());
    }

    private void put(TeamId team, String subject, String seen, PersonId by, Instant at) {
        database.sql("""
                        insert into decision (team_id, subject, seen, decided_by, decided_at)
                        values (:team, :subject, :seen, :by, :at)
                        on duplicate key update seen = :seen, decided_by = :by, decided_at = :at""")
                .param("team", team.value())
                .param("subject", subject)
                .param("seen", seen)
                .param("by", by.value())
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    private void remove(TeamId team, String subject) {
        database.sql("delete from decision where team_id = :team and subject = :subject")
                .param("team", team.value())
                .param("subject", subject)
                .update();
    }
}
