package dk.masterclass.people;

import dk.masterclass.document.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody with an account. What they may do follows from where they belong, not from the account. */
@Entity
@Table(name = "person")
class Person {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private String name;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Convert(converter = LanguageColumn.class)
    @Column(nullable = false)
    private Language language;

    @Column(nullable = false)
    private boolean administrator;

    @Column(nullable = false)
    private boolean enabled;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(PersonId id, EmailAddress email, String name, String passwordHash, Language language, Instant createdAt) {
        this.id = id.value();
        this.email = email.value();
        this.name = name;
        this.passwordHash = passwordHash;
        this.language = language;
        this.enabled = true;
        this.createdAt = createdAt;
    }

    void administer() {
        administrator = true;
    }

    void speak(Language chosen) {
        language = chosen;
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    PersonId id() {
        return new PersonId(id);
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    Language language() {
        return language;
    }

    boolean isAdministrator() {
        return administrator;
    }

    boolean isEnabled() {
        return enabled;
    }

    TeamSummary.Member asMember(TeamRole role) {
        return new TeamSummary.Member(id(), name, email, role);
    }
}
