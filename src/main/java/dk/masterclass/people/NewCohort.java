package dk.masterclass.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A cohort as an administrator asks for it. The days on which everybody meets lie between its first and its last day.
 *
 * @param variant the way it is held, see {@link WaysToHold}
 */
public record NewCohort(
        Name name, LocalDate startsOn, LocalDate endsOn, List<LocalDate> days, Optional<String> variant) {

    public NewCohort {
        days = days.stream().sorted().toList();
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

    /** A cohort for which everything is open from the start. */
    public NewCohort(Name name, LocalDate startsOn, LocalDate endsOn, List<LocalDate> days) {
        this(name, startsOn, endsOn, days, Optional.empty());
    }
}
