package dk.masterclass.worksheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The log of everything that was ever written, by team. */
interface ChangeLog extends Repository<LoggedChange, Long> {

    LoggedChange save(LoggedChange change);

    Optional<LoggedChange> findByTeamAndClientAndSequence(UUID team, String client, long sequence);

    Optional<LoggedChange> findByTeamAndAddressAndRevision(UUID team, String address, long revision);

    /** The writer's own last change there that got to stand after the base: what the next change goes on from. */
    @Query("""
            from LoggedChange c
            where c.team = :team and c.address = :address and c.changedBy = :person and c.client = :client and c.sequence < :sequence
            and c.outcome <> CONFLICT and coalesce(c.revision, c.metRevision) > :base
            order by c.sequence desc limit 1""")
    Optional<LoggedChange> ownBefore(UUID team, String address, UUID person, String client, long sequence, long base);

    List<LoggedChange> findByTeamAndAddressOrderById(UUID team, String address);

    Optional<LoggedChange> findByTeamAndId(UUID team, long id);

    @Query("""
            from LoggedChange c
            where c.team = :team and c.address = :address and c.revision between :from and :to
            order by c.revision""")
    List<LoggedChange> revisions(UUID team, String address, long from, long to);

    /** The stored form of what stood at a revision, from the last value that is written out. */
    default String jsonAt(UUID team, String address, long revision) {
        var json = Standing.NOTHING;
        for (LoggedChange change : revisions(team, address, Difference.wholeBefore(revision), revision)) {
            json = change.outcomeJson(json);
        }
        return json;
    }

    default Value typed(LoggedChange change) {
        return change.typed(before(change));
    }

    /** What stood after the change; what was written, where it met a conflict. */
    default Value outcome(LoggedChange change) {
        return ValueJson.read(change.outcomeJson(before(change)));
    }

    private String before(LoggedChange change) {
        return change.isWhole() ? Standing.NOTHING : jsonAt(change.team(), change.address(), change.metRevision());
    }

    /** The latest moment of each person at each question, the latest first. */
    @Query("""
            select new dk.masterclass.worksheet.ChangeLog$Latest(c.changedBy, c.question, max(c.changedAt))
            from LoggedChange c
            where c.team = :team and c.changedAt > :since and c.revision is not null
            group by c.changedBy, c.question
            order by max(c.changedAt) desc""")
    List<Latest> latest(UUID team, Instant since, Limit atMost);

    /** When each person last wrote anything. */
    @Query("""
            select new dk.masterclass.worksheet.ChangeLog$LastWritten(c.changedBy, max(c.changedAt))
            from LoggedChange c where c.team = :team group by c.changedBy""")
    List<LastWritten> lastWritten(UUID team);

    record LastWritten(UUID person, Instant at) {}

    record Latest(UUID person, String question, Instant at) {}

    /** Who changed what, without what it was: the newest changes before a number, those that changed nothing left out. */
    @Query("""
            select new dk.masterclass.worksheet.ChangeLog$Trace(c.id, c.address, c.outcome, c.changedBy, c.changedAt)
            from LoggedChange c
            where c.team = :team and c.address >= :from and c.address < :end and c.id < :before and c.outcome <> UNCHANGED
            order by c.id desc""")
    List<Trace> traces(UUID team, String from, String end, long before, Limit atMost);

    /** Some changes of one kind by one person at one address, the newest first. */
    @Query("""
            from LoggedChange c
            where c.team = :team and c.address = :address and c.id between :first and :last and c.changedBy = :person
            and c.outcome in :outcomes
            order by c.id desc""")
    List<LoggedChange> some(
            UUID team,
            String address,
            long first,
            long last,
            UUID person,
            Set<LoggedChange.Outcome> outcomes,
            Limit atMost);

    /** The last change that had arrived at this moment, by the order of the log. */
    @Query("""
            select max(c.id) from LoggedChange c
            where c.team = :team and c.address >= :from and c.address < :end and c.changedAt <= :moment""")
    Optional<Long> lastAt(UUID team, String from, String end, Instant moment);

    /** Which revisions stood right after a change. */
    @Query("""
            select new dk.masterclass.worksheet.ChangeLog$Revision(c.address, max(c.revision))
            from LoggedChange c
            where c.team = :team and c.address >= :from and c.address < :end and c.id <= :last and c.revision is not null
            group by c.address""")
    List<Revision> revisionsAfter(UUID team, String from, String end, long last);

    record Trace(long id, String address, LoggedChange.Outcome outcome, UUID person, Instant at) {

        boolean isUsed() {
            return outcome != LoggedChange.Outcome.CONFLICT;
        }
    }

    record Revision(String address, long revision) {}
}
