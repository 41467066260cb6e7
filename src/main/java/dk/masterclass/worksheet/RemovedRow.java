package dk.masterclass.worksheet;

import java.time.Instant;

/**
 * A row of a table that was taken out and can be put back. Its cells are kept in the answers.
 *
 * @param row the row's address
 * @param place where it stood among the others
 * @param revision what putting it back goes on from
 */
public record RemovedRow(Address row, Value place, long revision, String byName, Instant at) {}
