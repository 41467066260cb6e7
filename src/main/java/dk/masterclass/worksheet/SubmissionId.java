package dk.masterclass.worksheet;

import java.util.Optional;
import java.util.UUID;

/** Names one submission. */
public record SubmissionId(UUID value) {

    public static SubmissionId random() {
        return new SubmissionId(UUID.randomUUID());
    }

    /** Reads the id from an address of the browser; empty if the text is anything else. */
    public static Optional<SubmissionId> parse(String text) {
        try {
            return Optional.of(new SubmissionId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
