package dk.masterclass.security;

import dk.masterclass.people.PersonId;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps who is signed in with which browser, so that a sign-in outlives the server's sessions.
 *
 * <p>Each time a browser needs its sign-in, its token is replaced. The one before it stays good until the browser has
 * come back with the new one, and a little longer for requests that were under way. After that somebody else must have
 * copied it, and the sign-in ends for both.
 */
@Component
class SignIns {

    private static final UUID NONE = new UUID(0, 0);
    private static final Logger LOG = LoggerFactory.getLogger(SignIns.class);

    private final JdbcClient database;
    private final SessionLimits limits;
    private final LiveSessions sessions;
    private final Clock clock;

    SignIns(JdbcClient database, LiveSessions sessions, SessionLimits limits, Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.limits = limits;
        this.clock = clock;
    }

    /** A sign-in that was proved, and the token its browser is to carry from now on. */
    record Proved(SignIn signIn, SignInToken token) {}

    private record Row(
            SignIn signIn,
            byte[] hash,
            byte @Nullable [] previous,
            byte[] seed,
            @Nullable Instant settledAt) {}

    Proved begin(PersonId person, boolean remembered, Browser browser) {
        var token = SignInToken.random();
        var now = clock.instant();
        database.sql("""
                        insert into sign_in
                        (id, person_id, token_hash, seed, remembered, browser, system, signed_in_at, last_seen_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        token.signIn(),
                        person.value(),
                        token.hash(),
                        SignInToken.randomBytes(),
                        remembered,
                        browser.name(),
                        browser.system(),
                        utc(now),
                        utc(now))
                .update();
        return new Proved(new SignIn(token.signIn(), person, remembered, browser, now, now), token);
    }

    /**
     * Takes up a sign-in by its token. A {@code passive} request, which a page sends without its reader, wakes none that
     * has been idle.
     */
    Optional<Proved> prove(SignInToken token, boolean passive) {
        var now = clock.instant();
        var found = find(token.signIn())
                .filter(row -> limits.allow(row.signIn, now))
                .filter(row -> !passive || now.isBefore(row.signIn.lastSeenAt().plus(limits.idle())));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var row = found.get();
        if (MessageDigest.isEqual(row.hash, token.hash()) && rotate(row, token, passive ? null : now)) {
            return Optional.of(new Proved(row.signIn, token.next(row.seed)));
        }
        return find(token.signIn()).flatMap(rotated -> proveOlder(rotated, token, now));
    }

    private boolean rotate(Row row, SignInToken token, @Nullable Instant seen) {
        return database.sql("""
                        update sign_in set token_hash = ?, previous_hash = ?, settled_at = null,
                            last_seen_at = coalesce(?, last_seen_at)
                        where id = ? and token_hash = ?""")
                        .param(token.next(row.seed).hash())
                        .param(token.hash())
                        .param(seen == null ? null : utc(seen))
                        .param(token.signIn())
                        .param(token.hash())
                        .update()
                == 1;
    }

    private Optional<Proved> proveOlder(Row row, SignInToken token, Instant now) {
        var isPrevious = row.previous != null && MessageDigest.isEqual(row.previous, token.hash());
        if (isPrevious && (row.settledAt == null || now.isBefore(row.settledAt.plus(limits.grace())))) {
            return Optional.of(new Proved(row.signIn, token.next(row.seed)));
        }
        LOG.warn("A used token came back: sign-in {} of person {} ends", row.signIn.id(), row.signIn.person());
        end(row.signIn.id());
        return Optional.empty();
    }

    /** Whether this token belongs to a sign-in that is kept. Changes nothing. */
    boolean knows(SignInToken token) {
        return find(token.signIn())
                .filter(row -> MessageDigest.isEqual(row.hash, token.hash())
                        || (row.previous != null && MessageDigest.isEqual(row.previous, token.hash())))
                .isPresent();
    }

    /** The browser has come back with its present token. */
    void settle(SignInToken token) {
        database.sql("update sign_in set settled_at = ? where id = ? and token_hash = ? and settled_at is null")
                .params(utc(clock.instant()), token.signIn(), token.hash())
                .update();
    }

    void seen(UUID signIn, Instant at) {
        database.sql("update sign_in set last_seen_at = greatest(last_seen_at, ?) where id = ?")
                .params(utc(at), signIn)
                .update();
    }

    /** The sign-ins of a person that still hold, the latest seen first. */
    List<SignIn> of(PersonId person) {
        var now = clock.instant();
        return database
                .sql("select * from sign_in where person_id = ? order by last_seen_at desc")
                .param(person.value())
                .query((row, number) -> signIn(row))
                .list()
                .stream()
                .filter(signIn -> limits.allow(signIn, now))
                .toList();
    }

    /** Ends a sign-in and closes whatever it has open. */
    void end(UUID signIn) {
        forget(signIn);
        sessions.end(session -> session.signIn().equals(signIn));
    }

    /** Nobody comes back with this sign-in any more; what it has open stays open. */
    void forget(UUID signIn) {
        database.sql("delete from sign_in where id = ?").param(signIn).update();
    }

    void forgetAllOf(PersonId person, Optional<UUID> except) {
        database.sql("delete from sign_in where person_id = ? and id <> ?")
                .params(person.value(), except.orElse(NONE))
                .update();
    }

    /** Throws away what nobody can come back with, and says how many that were. */
    int forgetOver() {
        var now = clock.instant();
        return database.sql("""
                        delete from sign_in
                        where not remembered and (last_seen_at <= :idle or signed_in_at <= :longest)
                           or remembered and (last_seen_at <= :unused or signed_in_at <= :rememberedLongest)""")
                .param("idle", utc(now.minus(limits.idle())))
                .param("longest", utc(now.minus(limits.longest())))
                .param("unused", utc(now.minus(limits.remembered())))
                .param("rememberedLongest", utc(now.minus(limits.rememberedLongest())))
                .update();
    }

    private Optional<Row> find(UUID id) {
        return database.sql("select * from sign_in where id = ?")
                .param(id)
                .query((row, number) -> new Row(
                        signIn(row),
                        row.getBytes("token_hash"),
                        row.getBytes("previous_hash"),
                        row.getBytes("seed"),
                        Optional.ofNullable(row.getObject("settled_at", LocalDateTime.class))
                                .map(SignIns::instant)
                                .orElse(null)))
                .optional();
    }

    private static SignIn signIn(ResultSet row) throws SQLException {
        return new SignIn(
                UUID.fromString(row.getString("id")),
                new PersonId(UUID.fromString(row.getString("person_id"))),
                row.getBoolean("remembered"),
                new Browser(row.getString("browser"), row.getString("system")),
                instant(row.getObject("signed_in_at", LocalDateTime.class)),
                instant(row.getObject("last_seen_at", LocalDateTime.class)));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
