package dk.masterclass.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail that waits for being sent, or was. It is written in the transaction of what it tells about. */
@Entity
@Table(name = "mail")
class Mail {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false)
    private String recipient;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private String body;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "next_attempt_at", nullable = false)
    private Instant nextAttemptAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    Mail(EmailAddress recipient, String subject, String body, Instant now) {
        this.id = UUID.randomUUID();
        this.recipient = recipient.value();
        this.subject = subject;
        this.body = body;
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    /** It is on its way; the body is forgotten, as it may hold the key to an invitation. */
    void sent(Instant now) {
        attempts++;
        sentAt = now;
        body = "";
    }

    /** It could not be sent and is tried again later, after a pause that doubles up to about an hour. */
    void failed(Instant now) {
        nextAttemptAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS)));
        attempts++;
    }

    UUID id() {
        return id;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }
}
