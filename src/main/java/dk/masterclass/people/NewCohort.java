package dk.masterclass.people;

import java.time.LocalDate;
import java.util.List;

/** A cohort as an administrator asks for it. The days on which everybody meets lie between its first and its last day. */
public record NewCohort(Name name, LocalDate startsOn, LocalDate endsOn, List<LocalDate> days) {

    public NewCohort {
        days = List.copyOf(days);
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException(
                    "A cohort cannot end on %s before it starts on %s".formatted(endsOn, startsOn));
        }
        for (LocalDate day : days) {
            if (day.isBefore(startsOn) || day.isAfter(endsOn)) {
                throw new IllegalArgumentException("The day %s lies outside the cohort".formatted(day));
            }
        }
    }
}
