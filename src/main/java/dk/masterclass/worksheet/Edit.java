package dk.masterclass.worksheet;

/**
 * What became of one answer from one moment to a later one.
 *
 * @param after what stood afterwards; what was written, where it met a conflict
 */
public record Edit(Address address, Value before, Value after) {}
