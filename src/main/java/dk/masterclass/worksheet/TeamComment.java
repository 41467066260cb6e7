package dk.masterclass.worksheet;

import dk.masterclass.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody of the team said to the others about a question.
 *
 * @param text empty where it was deleted
 */
public record TeamComment(
        UUID id,
        Address question,
        String text,
        PersonId by,
        String byName,
        Instant at,
        boolean edited,
        Optional<String> doneByName,
        Optional<Instant> doneAt,
        Optional<Instant> deletedAt) {}
