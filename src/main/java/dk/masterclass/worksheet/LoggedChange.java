package dk.masterclass.worksheet;

import dk.masterclass.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of the log of everything that was ever written. Added, never changed. */
@Entity
@Immutable
@Table(name = "answer_change")
class LoggedChange {

    /** What became of the change. */
    enum Outcome {
        SAVED,
        /** What was written stood already. */
        UNCHANGED,
        MERGED,
        CONFLICT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "team_id", nullable = false)
    private UUID team;

    @Column(nullable = false)
    private String address;

    @Column(nullable = false)
    private String question;

    @Column(nullable = false)
    private String client;

    @Column(nullable = false)
    private long sequence;

    @Column(name = "base_revision", nullable = false)
    private long baseRevision;

    @Column(name = "met_revision", nullable = false)
    private long metRevision;

    @Column
    private @Nullable Long revision;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private Outcome outcome;

    @Column(name = "value", nullable = false, length = StoredAnswer.MEDIUM_TEXT)
    private String json;

    @Column(name = "merged", length = StoredAnswer.MEDIUM_TEXT)
    private @Nullable String mergedJson;

    @Column(name = "changed_by", nullable = false)
    private UUID changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected LoggedChange() {}

    /** @param met what stood when the change arrived; what is written is kept as its difference from that */
    LoggedChange(Writer writer, Change change, Standing met, Outcome outcome, @Nullable Value merged) {
        this.team = writer.team().value();
        this.address = change.address().toString();
        this.question = change.address().question().toString();
        this.client = change.client();
        this.sequence = change.sequence();
        this.baseRevision = change.base();
        this.metRevision = met.revision();
        this.revision = switch (outcome) {
            case SAVED, MERGED -> met.revision() + 1;
            case UNCHANGED, CONFLICT -> null;
        };
        this.outcome = outcome;
        this.json = stored(met, change.value());
        this.mergedJson = merged == null ? null : stored(met, merged);
        this.changedBy = writer.person().value();
        this.changedAt = writer.at();
    }

    private String stored(Standing met, Value value) {
        var whole = ValueJson.write(value);
        boolean isWhole = revision != null && Difference.isWholeAt(revision);
        return isWhole ? whole : Difference.write(met.json(), whole);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    UUID team() {
        return team;
    }

    String address() {
        return address;
    }

    long metRevision() {
        return metRevision;
    }

    Outcome outcome() {
        return outcome;
    }

    /** The revision at which what was written stood; in a conflict, the one that stood against it. */
    long stoodAt() {
        return revision == null ? metRevision : revision;
    }

    OptionalLong revision() {
        return revision == null ? OptionalLong.empty() : OptionalLong.of(revision);
    }

    /** Whether what the person wrote stood afterwards just so, without somebody else's words in it. */
    boolean stoodAsTyped() {
        return outcome != Outcome.CONFLICT && (mergedJson == null || mergedJson.equals(json));
    }

    /** Whether this line can be read without the one before. */
    boolean isWhole() {
        return !Difference.isOne(json) && (mergedJson == null || !Difference.isOne(mergedJson));
    }

    /** @param before what stood when the change arrived */
    Value typed(String before) {
        return ValueJson.read(Difference.read(before, json));
    }

    /** The stored form of what stood after the change; of what was written, where it met a conflict. */
    String outcomeJson(String before) {
        return Difference.read(before, mergedJson == null ? json : mergedJson);
    }

    PersonId by() {
        return new PersonId(changedBy);
    }

    Instant at() {
        return changedAt;
    }
}
