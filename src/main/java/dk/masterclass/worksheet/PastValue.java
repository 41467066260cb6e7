package dk.masterclass.worksheet;

import dk.masterclass.people.PersonId;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * One change in the history of an answer.
 *
 * @param value what stood after it; for a change that met a conflict, what was written and did not get to stand
 * @param typed what the person wrote; differs from {@code value} where it was merged with somebody else's words
 * @param revision the revision it made; empty for a change that met a conflict
 */
public record PastValue(Value value, Value typed, OptionalLong revision, PersonId by, String byName, Instant at) {}
