package dk.masterclass.people;

import java.time.LocalDate;
import java.util.List;

/** A cohort as screens show it. The days are those on which everybody meets, in order. */
public record CohortSummary(CohortId id, String name, LocalDate startsOn, LocalDate endsOn, List<LocalDate> days) {

    public CohortSummary {
        days = List.copyOf(days);
    }
}
