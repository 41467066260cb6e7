package dk.masterclass.checks;

import dk.masterclass.course.Check.Severity;
import dk.masterclass.worksheet.Address;
import java.util.List;

/**
 * Something that a check found.
 *
 * @param check the id of the check, such as {@code C06}
 * @param says what doesn't fit
 * @param help what to do about it
 * @param places the questions and cells where it can be put right; it is shown at the first
 */
public record Finding(
        String check, Severity severity, String says, String help, List<Address> places, boolean isExplainable) {
    public Finding {
        places = List.copyOf(places);
    }
}
