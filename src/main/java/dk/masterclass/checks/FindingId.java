package dk.masterclass.checks;

/**
 * What a finding is known by when it is found again.
 *
 * @param check the id of the check, such as {@code C06}
 * @param row the id of the row it was found in; empty where the check is about no row
 */
public record FindingId(String check, String row) {}
