package dk.masterclass.people;

import java.util.Optional;
import java.util.UUID;

/** Names one team: the people of one organisation on one cohort. */
public record TeamId(UUID value) {

    public static TeamId random() {
        return new TeamId(UUID.randomUUID());
    }

    /** Reads the id from a path; empty if the text is anything else. */
    public static Optional<TeamId> parse(String text) {
        try {
            return Optional.of(new TeamId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
