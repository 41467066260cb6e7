package dk.masterclass.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A cohort as screens show it.
 *
 * @param days those on which everybody meets, in order
 * @param variant the way it is held, by its id in the course
 */
public record CohortSummary(
        CohortId id,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        List<LocalDate> days,
        Optional<String> variant) {

    public CohortSummary {
        days = List.copyOf(days);
    }
}
