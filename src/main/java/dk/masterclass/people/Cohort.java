package dk.masterclass.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run of the masterclass (hold): when it is held, the days people meet, and who teaches it. */
@Entity
@Table(name = "cohort")
class Cohort {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false)
    private String name;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    @Column(name = "variant")
    private @Nullable String variant;

    @ElementCollection
    @CollectionTable(name = "cohort_day", joinColumns = @JoinColumn(name = "cohort_id"))
    @Column(name = "held_on")
    private Set<LocalDate> days = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "cohort_instructor", joinColumns = @JoinColumn(name = "cohort_id"))
    @Column(name = "person_id")
    private Set<UUID> instructors = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Cohort() {}

    Cohort(CohortId id, NewCohort wanted) {
        this.id = id.value();
        this.name = wanted.name().value();
        plan(wanted);
    }

    /** Is held at other times, or in another way. It keeps its name. */
    final void plan(NewCohort wanted) {
        startsOn = wanted.startsOn();
        endsOn = wanted.endsOn();
        days.clear();
        days.addAll(wanted.days());
        variant = wanted.variant().orElse(null);
    }

    void addInstructor(PersonId person) {
        instructors.add(person.value());
    }

    CohortId id() {
        return new CohortId(id);
    }

    String name() {
        return name;
    }

    Set<UUID> instructors() {
        return Set.copyOf(instructors);
    }

    CohortSummary summary() {
        return new CohortSummary(
                id(), name, startsOn, endsOn, days.stream().sorted().toList(), Optional.ofNullable(variant));
    }
}
