package dk.masterclass.strategy.versions;

import java.util.Optional;
import java.util.UUID;

/** Names one final version of a strategy. */
public record VersionId(UUID value) {

    public static VersionId random() {
        return new VersionId(UUID.randomUUID());
    }

    /** Reads the text of an address; empty if it names nothing. */
    public static Optional<VersionId> parse(String text) {
        try {
            return Optional.of(new VersionId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
