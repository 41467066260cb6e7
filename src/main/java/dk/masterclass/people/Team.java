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

/** The people of one organisation on one cohort. They share one strategy; people come and go, the strategy stays. */
@Entity
@Table(name = "team")
class Team {

    static final int MOST_SEATS = 5;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "organisation_id", nullable = false)
    private UUID organisation;

    @Column(name = "cohort_id", nullable = false)
    private UUID cohort;

    @Column(nullable = false)
    private int seats;

    @ElementCollection
    @CollectionTable(name = "team_member", joinColumns = @JoinColumn(name = "team_id"))
    @Column(name = "person_id")
    private Set<UUID> members = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    Team(TeamId id, OrganisationId organisation, CohortId cohort, int seats) {
        if (seats < 1 || seats > MOST_SEATS) {
            throw new IllegalArgumentException("A team has 1 to %d seats, not %d".formatted(MOST_SEATS, seats));
        }
        this.id = id.value();
        this.organisation = organisation.value();
        this.cohort = cohort.value();
        this.seats = seats;
    }

    void join(PersonId person) {
        if (freeSeats() == 0 && !members.contains(person.value())) {
            throw new IllegalStateException("Team %s has no seat left".formatted(id));
        }
        members.add(person.value());
    }

    int freeSeats() {
        return seats - members.size();
    }

    TeamId id() {
        return new TeamId(id);
    }

    UUID organisation() {
        return organisation;
    }

    UUID cohort() {
        return cohort;
    }

    int seats() {
        return seats;
    }

    Set<UUID> members() {
        return Set.copyOf(members);
    }
}
