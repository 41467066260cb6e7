package dk.masterclass.people;

import java.util.UUID;

/** Names one cohort (hold). */
public record CohortId(UUID value) {

    public static CohortId random() {
        return new CohortId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
