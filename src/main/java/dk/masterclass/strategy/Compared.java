package dk.masterclass.strategy;

import dk.masterclass.document.compare.Comparison;
import dk.masterclass.people.TeamId;
import dk.masterclass.strategy.versions.VersionId;
import dk.masterclass.strategy.versions.VersionNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Two states of a strategy held against each other.
 *
 * @param inOneCourse whether both were made in the course as it is now; otherwise the course's own words are today's on
 *     both sides
 * @param readOnly whether whoever asked may read the versions, and not go from them to the questions
 */
public record Compared(
        TeamId team,
        String organisation,
        Side earlier,
        Side later,
        Comparison comparison,
        boolean inOneCourse,
        boolean readOnly) {

    /** @param version empty for what is being written */
    public record Side(Optional<Sealed> version, LocalDate date) {}

    public record Sealed(VersionId id, VersionNumber number) {}
}
