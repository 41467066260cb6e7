package dk.masterclass.people;

import java.util.UUID;

/** Names one team: the people of one organisation on one cohort. */
public record TeamId(UUID value) {

    public static TeamId random() {
        return new TeamId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
