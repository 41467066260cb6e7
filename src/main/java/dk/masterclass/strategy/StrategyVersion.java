package dk.masterclass.strategy;

import dk.masterclass.document.Language;
import java.time.Instant;

/**
 * A strategy that the team has made final. It never changes.
 *
 * @param number counts the versions of the team from 1
 * @param sha256 of the PDF, in hexadecimal
 */
public record StrategyVersion(
        VersionId id, int number, Instant madeAt, String madeByName, Language language, String sha256) {

    private static final int SHORT = 12;

    /** Enough of the checksum to compare two files by eye. */
    public String shortSha() {
        return sha256.substring(0, SHORT);
    }
}
