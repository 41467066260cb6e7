package dk.masterclass.security;

import dk.masterclass.people.PasswordChanged;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A new password ends all sign-ins of its owner but the one it was chosen in. */
@Component
class EndingSignIns {

    private final SignIns signIns;
    private final LiveSessions sessions;

    EndingSignIns(SignIns signIns, LiveSessions sessions) {
        this.signIns = signIns;
        this.sessions = sessions;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void forget(PasswordChanged change) {
        signIns.forgetAllOf(change.person(), here());
    }

    @TransactionalEventListener
    void close(PasswordChanged change) {
        var here = here();
        sessions.end(session -> session.person().id().equals(change.person())
                && here.filter(session.signIn()::equals).isEmpty());
    }

    /** The sign-in of the present request. */
    static Optional<UUID> here() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes -> ((ServletRequestAttributes) attributes).getRequest())
                .flatMap(LiveSession::of)
                .map(LiveSession::signIn);
    }
}
