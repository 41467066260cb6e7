package dk.masterclass.worksheet;

import dk.masterclass.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody of the team said to the others about a question. */
@Entity
@Table(name = "comment")
class Comment {

    @Id
    private UUID id;

    @Column(name = "team_id", nullable = false, updatable = false)
    private UUID team;

    @Column(nullable = false, updatable = false)
    private String address;

    @Column(name = "written_by", nullable = false, updatable = false)
    private UUID writtenBy;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(nullable = false)
    private String text;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Column(name = "done_by")
    private @Nullable UUID doneBy;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    boolean isBy(PersonId person) {
        return writtenBy.equals(person.value());
    }

    /** Whether this is what somebody said there in these words, as far as that can still be told. */
    boolean records(PersonId person, Address place, String said) {
        return isBy(person) && question().equals(place) && (text.equals(said) || editedAt != null || deletedAt != null);
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    Address question() {
        return Address.parse(address).orElseThrow(() -> new IllegalStateException("Not an address: " + address));
    }

    /** The same text again is no edit. */
    void edit(String other, Instant now) {
        if (!text.equals(other)) {
            text = other;
            editedAt = now;
        }
    }

    void settle(PersonId by, Instant now) {
        if (doneAt == null) {
            doneBy = by.value();
            doneAt = now;
        }
    }

    void reopen() {
        doneBy = null;
        doneAt = null;
    }

    void delete(Instant now) {
        if (deletedAt == null) {
            text = "";
            deletedAt = now;
        }
    }

    Stream<PersonId> people() {
        return Stream.of(Optional.of(writtenBy), Optional.ofNullable(doneBy))
                .flatMap(Optional::stream)
                .map(PersonId::new);
    }

    TeamComment named(Map<PersonId, String> nameOf) {
        return new TeamComment(
                id,
                question(),
                text,
                new PersonId(writtenBy),
                nameOf.getOrDefault(new PersonId(writtenBy), ""),
                writtenAt,
                editedAt != null,
                Optional.ofNullable(doneBy).map(by -> nameOf.getOrDefault(new PersonId(by), "")),
                Optional.ofNullable(doneAt),
                Optional.ofNullable(deletedAt));
    }
}
