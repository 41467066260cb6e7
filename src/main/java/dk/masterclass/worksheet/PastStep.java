package dk.masterclass.worksheet;

import java.time.Instant;

/**
 * One change of one answer, as small as it was saved.
 *
 * @param id its number in the log
 * @param before what stood when it arrived
 * @param after what stood afterwards; what was written, where it met a conflict
 */
public record PastStep(long id, Instant at, Value before, Value after, boolean merged) {}
