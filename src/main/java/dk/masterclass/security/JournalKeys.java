package dk.masterclass.security;

import dk.masterclass.people.PersonId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the key with which each person's browsers encrypt what they have not saved yet: the same after every sign-in. */
@Component
final class JournalKeys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final JdbcClient database;
    private final Clock clock;

    JournalKeys(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A key, and the name by which a browser tells one person's journal from another's. */
    record JournalKey(UUID name, byte[] secret) {

        @Override
        public String toString() {
            return "JournalKey[" + name + "]";
        }
    }

    /** The key of this person, made at the first asking. Whoever asks at the same time gets the same one. */
    JournalKey of(PersonId person) {
        return find(person).orElseGet(() -> {
            make(person);
            return find(person).orElseThrow();
        });
    }

    private Optional<JournalKey> find(PersonId person) {
        return database.sql("select name, secret from journal_key where person_id = ?")
                .param(person.value())
                .query((row, number) -> new JournalKey(UUID.fromString(row.getString("name")), row.getBytes("secret")))
                .optional();
    }

    private void make(PersonId person) {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        database.sql("""
                        insert into journal_key (person_id, name, secret, created_at) values (?, ?, ?, ?)
                        on duplicate key update person_id = person_id""")
                .params(
                        person.value(),
                        UUID.randomUUID(),
                        secret,
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
