package dk.masterclass.checks;

import dk.masterclass.course.Check.Severity;
import dk.masterclass.worksheet.Address;
import java.util.List;

/**
 * Something that a check found.
 *
 * @param says what doesn't fit
 * @param help what to do about it
 * @param places the questions and cells where it can be put right; it is shown at the first
 */
public record Finding(
        FindingId id, Severity severity, String says, String help, List<Address> places, boolean isExplainable) {
    public Finding {
        places = List.copyOf(places);
    }

    /** The id of the check that found it. */
    public String check() {
        return id.check();
    }
}
