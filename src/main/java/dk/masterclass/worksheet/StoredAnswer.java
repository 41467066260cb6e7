package dk.masterclass.worksheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What stands at one address of a team now. Written by {@link StoredAnswers} alone, with a comparison of the revision, so
 * it has no constructor to make one and no verb to change it.
 */
@Entity
@Table(name = "answer")
@IdClass(StoredAnswer.Key.class)
class StoredAnswer {

    /** The bytes a {@code mediumtext} holds; tells Hibernate which kind of column to expect. */
    static final int MEDIUM_TEXT = 16_777_215;

    @Id
    @Column(name = "team_id")
    private UUID team;

    @Id
    private String address;

    @Column(name = "value", nullable = false, length = MEDIUM_TEXT)
    private String json;

    @Column(nullable = false)
    private long revision;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false)
    private UUID changedBy;

    @SuppressWarnings("NullAway.Init")
    protected StoredAnswer() {}

    record Key(UUID team, String address) implements Serializable {}
}
