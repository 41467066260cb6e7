package dk.masterclass.worksheet;

import dk.masterclass.course.Exercise;
import dk.masterclass.course.Localized;
import dk.masterclass.course.Module;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Says which exercises the signed-in person's team can't begin yet. Declared here, implemented by {@code journey}, which
 * knows what opens when.
 */
public interface ExerciseLock {

    /** Why it is closed; nothing if it is open. */
    Optional<Lock> of(Exercise exercise);

    /**
     * @param why the reason the course gives
     * @param cohort the cohort whose days decide it
     */
    record Lock(Module module, LocalDate opensOn, Localized why, String cohort) {}
}
