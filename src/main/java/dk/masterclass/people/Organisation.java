package dk.masterclass.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation that sends teams to the masterclass, and the people it has as contacts. */
@Entity
@Table(name = "organisation")
class Organisation {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false)
    private String name;

    @ElementCollection
    @CollectionTable(name = "organisation_contact", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "person_id")
    private Set<UUID> contacts = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    Organisation(OrganisationId id, String name) {
        this.id = id.value();
        this.name = name;
    }

    void addContact(PersonId person) {
        contacts.add(person.value());
    }

    OrganisationId id() {
        return new OrganisationId(id);
    }

    String name() {
        return name;
    }

    Set<UUID> contacts() {
        return Set.copyOf(contacts);
    }
}
