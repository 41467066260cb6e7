package dk.masterclass.people;

import dk.masterclass.document.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A place held for an e-mail address until somebody takes it with the token, once, within a week. */
@Entity
@Table(name = "invitation")
class Invitation {

    static final Duration VALIDITY = Duration.ofDays(7);

    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "token_hash", nullable = false)
    private byte[] tokenHash;

    @Column(nullable = false)
    private String email;

    @Convert(converter = LanguageColumn.class)
    @Column(nullable = false)
    private Language language;

    @Column(name = "team_id")
    private @Nullable UUID team;

    @Column(name = "cohort_id")
    private @Nullable UUID cohort;

    @Column(name = "organisation_id")
    private @Nullable UUID organisation;

    @Column(name = "invited_by")
    private @Nullable UUID invitedBy;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(
            InvitationToken token,
            EmailAddress email,
            Language language,
            Place place,
            @Nullable PersonId invitedBy,
            Instant now) {
        this.id = UUID.randomUUID();
        this.tokenHash = token.hash();
        this.email = email.value();
        this.language = language;
        this.invitedBy = invitedBy == null ? null : invitedBy.value();
        this.createdAt = now;
        this.expiresAt = now.plus(VALIDITY);
        keep(place);
    }

    private void keep(Place place) {
        switch (place) {
            case Place.OnTeam on -> team = on.team().value();
            case Place.Teaching teaching -> cohort = teaching.cohort().value();
            case Place.ContactOf contact ->
                organisation = contact.organisation().value();
            case Place.Administering all -> {}
        }
    }

    Place place() {
        if (team != null) {
            return new Place.OnTeam(new TeamId(team));
        }
        if (cohort != null) {
            return new Place.Teaching(new CohortId(cohort));
        }
        return organisation != null ? new Place.ContactOf(new OrganisationId(organisation)) : new Place.Administering();
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    Language language() {
        return language;
    }

    Optional<PersonId> invitedBy() {
        return Optional.ofNullable(invitedBy).map(PersonId::new);
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
