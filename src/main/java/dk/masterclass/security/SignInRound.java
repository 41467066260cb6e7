package dk.masterclass.security;

import dk.masterclass.people.Accounts;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes round the sessions every few seconds: ends those that are over, and those of people whose account was closed or
 * whose roles are others now; writes down who was last seen when.
 */
@Component
class SignInRound {

    private static final Logger LOG = LoggerFactory.getLogger(SignInRound.class);

    private final LiveSessions sessions;
    private final SignIns signIns;
    private final Accounts accounts;
    private final SessionLimits limits;
    private final Clock clock;

    SignInRound(LiveSessions sessions, SignIns signIns, Accounts accounts, SessionLimits limits, Clock clock) {
        this.sessions = sessions;
        this.signIns = signIns;
        this.accounts = accounts;
        this.limits = limits;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${masterclass.session.round:2s}")
    void go() {
        var now = clock.instant();
        sessions.end(session -> session.isOver(limits, now));
        try {
            endRevoked();
            sessions.all().forEach(session -> session.note(signIns, limits));
        } catch (DataAccessException away) {
            LOG.warn("The round of the sessions waits for the database: {}", away.getMessage());
        }
    }

    @Scheduled(fixedDelayString = "${masterclass.session.clean-up:1h}")
    void cleanUp() {
        var forgotten = signIns.forgetOver();
        if (forgotten > 0) {
            LOG.info("Forgot {} sign-ins that were over", forgotten);
        }
    }

    private void endRevoked() {
        var people = sessions.all().map(session -> session.person().id()).collect(Collectors.toSet());
        if (people.isEmpty()) {
            return;
        }
        var roles = accounts.rolesOfOpen(people);
        sessions.all()
                .map(LiveSession::person)
                .filter(person ->
                        people.contains(person.id()) && !person.roles().equals(roles.get(person.id())))
                .map(person -> person.id())
                .distinct()
                .forEach(person -> {
                    signIns.forgetAllOf(person, Optional.empty());
                    sessions.end(session -> session.person().id().equals(person));
                });
    }
}
