package dk.masterclass.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
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
    @MapKeyColumn(name = "person_id")
    private Map<UUID, Seat> members = new HashMap<>();

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

    /** The first one owns the team, the others write in it. */
    void join(PersonId person) {
        if (members.containsKey(person.value())) {
            return;
        }
        if (freeSeats() == 0) {
            throw new IllegalStateException("Team %s has no seat left".formatted(id));
        }
        members.put(person.value(), Seat.joined(members.isEmpty() ? TeamRole.OWNER : TeamRole.EDITOR));
    }

    /** Gives a member another seat, unless that would leave the team without an owner. */
    RoleResult give(PersonId person, Seat seat) {
        var before = members.get(person.value());
        if (before == null) {
            throw new NotVisible("Person %s on team %s".formatted(person, id));
        }
        if (before.role() == seat.role()) {
            return RoleResult.UNCHANGED;
        }
        if (before.role() == TeamRole.OWNER && owners() == 1) {
            return RoleResult.LAST_OWNER;
        }
        members.put(person.value(), seat);
        return RoleResult.GIVEN;
    }

    private long owners() {
        return members.values().stream()
                .filter(seat -> seat.role() == TeamRole.OWNER)
                .count();
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
        return Set.copyOf(members.keySet());
    }

    Map<UUID, Seat> seatsTaken() {
        return Map.copyOf(members);
    }
}
