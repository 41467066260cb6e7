package dk.masterclass.journey;

import dk.masterclass.journey.NoteChange.Outcome;
import dk.masterclass.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes and what was lately sent for them, in the database. Knows nobody's rights: {@link Notes} is the way in. */
@Component
class StoredNotes {

    /** As many earlier states of a note are kept as two windows may need to be brought together. */
    private static final int STATES_KEPT = 40;

    private static final String CHANGE =
            "select client, sequence, step_id, base, revision, typed, stood, outcome from note_change"
                    + " where person_id = :person and ";

    private final JdbcClient database;

    StoredNotes(JdbcClient database) {
        this.database = database;
    }

    List<Note> of(PersonId person) {
        return database.sql("select step_id, text, revision, changed_at from note"
                        + " where person_id = :person and text <> ''")
                .param("person", person.value())
                .query((row, number) -> note(row))
                .list();
    }

    Optional<Note> find(PersonId person, String step) {
        return database.sql("select step_id, text, revision, changed_at from note"
                        + " where person_id = :person and step_id = :step")
                .param("person", person.value())
                .param("step", step)
                .query((row, number) -> note(row))
                .optional();
    }

    /** The note as it stands, which nobody else changes before the transaction is over. */
    Note lock(PersonId person, String step, Instant now) {
        database.sql("insert ignore into note (person_id, step_id, text, revision, changed_at)"
                        + " values (:person, :step, '', 0, :now)")
                .param("person", person.value())
                .param("step", step)
                .param("now", utc(now))
                .update();
        return database.sql("select step_id, text, revision, changed_at from note"
                        + " where person_id = :person and step_id = :step for update")
                .param("person", person.value())
                .param("step", step)
                .query((row, number) -> note(row))
                .single();
    }

    void write(PersonId person, Note note) {
        database.sql("update note set text = :text, revision = :revision, changed_at = :now"
                        + " where person_id = :person and step_id = :step")
                .param("text", note.text())
                .param("revision", note.revision())
                .param("now", utc(note.at()))
                .param("person", person.value())
                .param("step", note.step())
                .update();
    }

    void log(PersonId person, NoteChange change) {
        database.sql("""
                        insert into note_change
                        (person_id, client, sequence, step_id, base, revision, typed, stood, outcome)
                        values (:person, :client, :sequence, :step, :base, :revision, :typed, :stood, :outcome)""")
                .param("person", person.value())
                .param("client", change.client())
                .param("sequence", change.sequence())
                .param("step", change.step())
                .param("base", change.base())
                .param("revision", change.revision())
                .param("typed", change.typed())
                .param("stood", change.stood())
                .param("outcome", change.outcome().name())
                .update();
        database.sql("delete from note_change"
                        + " where person_id = :person and step_id = :step and revision < :oldest")
                .param("person", person.value())
                .param("step", change.step())
                .param("oldest", change.revision() - STATES_KEPT)
                .update();
    }

    Optional<NoteChange> sent(PersonId person, String client, long sequence) {
        return database.sql(CHANGE + "client = :client and sequence = :sequence")
                .param("person", person.value())
                .param("client", client)
                .param("sequence", sequence)
                .query((row, number) -> change(row))
                .optional();
    }

    /** What this browser last made of the note since that revision. */
    Optional<NoteChange> ownSince(PersonId person, String step, String client, long base) {
        return database.sql(CHANGE + "step_id = :step and client = :client and base = :base and outcome <> 'CONFLICT'"
                        + " order by sequence desc limit 1")
                .param("person", person.value())
                .param("step", step)
                .param("client", client)
                .param("base", base)
                .query((row, number) -> change(row))
                .optional();
    }

    /** What stood at a revision. */
    Optional<String> at(PersonId person, String step, long revision) {
        return revision == 0
                ? Optional.of("")
                : database.sql(CHANGE + "step_id = :step and revision = :revision and outcome <> 'CONFLICT'"
                                + " order by sequence limit 1")
                        .param("person", person.value())
                        .param("step", step)
                        .param("revision", revision)
                        .query((row, number) -> change(row).stood())
                        .optional();
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getString("step_id"),
                row.getString("text"),
                row.getLong("revision"),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static NoteChange change(ResultSet row) throws SQLException {
        return new NoteChange(
                row.getString("client"),
                row.getLong("sequence"),
                row.getString("step_id"),
                row.getLong("base"),
                row.getLong("revision"),
                row.getString("typed"),
                row.getString("stood"),
                Outcome.valueOf(row.getString("outcome")));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
