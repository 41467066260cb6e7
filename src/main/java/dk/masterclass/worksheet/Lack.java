package dk.masterclass.worksheet;

/**
 * Something that is missing or wrong when an exercise is handed in.
 *
 * @param address where to go to mend it
 * @param label the question as the team knows it, with the row where it stands in a table
 * @param sentence what to do about it, ready to be shown
 */
public record Lack(Address address, String label, String sentence) {}
