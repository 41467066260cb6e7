package dk.masterclass.people;

import java.util.UUID;

/** Names one organisation. */
public record OrganisationId(UUID value) {

    public static OrganisationId random() {
        return new OrganisationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
