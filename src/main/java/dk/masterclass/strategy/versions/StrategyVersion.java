package dk.masterclass.strategy.versions;

import dk.masterclass.document.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A strategy that the team has made final. It never changes.
 *
 * @param reason why it was made although something was open
 * @param note what an owner says about it
 * @param files the same in each language, the one it was made in first
 */
public record StrategyVersion(
        VersionId id,
        VersionNumber number,
        Instant madeAt,
        String madeByName,
        Optional<String> reason,
        Optional<String> note,
        List<SealedFile> files) {

    public StrategyVersion {
        files = List.copyOf(files);
    }

    /** The language it was made in. */
    public Language language() {
        return files.getFirst().language();
    }

    /** @param sha256 of the PDF, in hexadecimal */
    public record SealedFile(Language language, String sha256) {

        private static final int SHORT = 12;

        /** Enough of the checksum to compare two files by eye. */
        public String shortSha() {
            return sha256.substring(0, SHORT);
        }
    }
}
