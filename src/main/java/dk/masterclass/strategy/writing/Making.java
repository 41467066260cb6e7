package dk.masterclass.strategy.writing;

import dk.masterclass.strategy.versions.Note;
import dk.masterclass.strategy.versions.VersionNumber;
import java.util.List;
import java.util.Optional;

/**
 * How a version came about.
 *
 * @param since the version before it
 * @param note what an owner says about it
 * @param changes which answers are others than in the version before, in words
 * @param answersSha256 the checksum of the answers it was made from
 * @param courseSha256 the checksum of the course they were given in
 */
public record Making(
        Optional<VersionNumber> since,
        Optional<Note> note,
        List<SectionChanges> changes,
        String answersSha256,
        String courseSha256) {
    public Making {
        changes = List.copyOf(changes);
    }

    /** @param section its number and title as printed */
    public record SectionChanges(String section, List<String> changes) {
        public SectionChanges {
            changes = List.copyOf(changes);
        }
    }
}
