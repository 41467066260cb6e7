package dk.masterclass.security;

import dk.masterclass.people.CurrentPerson;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where the signed-in person is signed in, and ending that. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnSignIns {

    private final SignIns signIns;
    private final LiveSessions sessions;
    private final CurrentPerson currentPerson;

    OwnSignIns(SignIns signIns, LiveSessions sessions, CurrentPerson currentPerson) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.currentPerson = currentPerson;
    }

    /** One browser that somebody is signed in with; {@code here} is the one that asks. */
    public record OwnSignIn(UUID id, Browser browser, boolean remembered, Instant lastSeenAt, boolean here) {}

    /** All of them, this one first and then those seen last. */
    public List<OwnSignIn> all() {
        var here = EndingSignIns.here();
        return signIns.of(currentPerson.get().id()).stream()
                .map(signIn -> new OwnSignIn(
                        signIn.id(),
                        signIn.browser(),
                        signIn.remembered(),
                        lastSeen(signIn),
                        here.filter(signIn.id()::equals).isPresent()))
                .sorted(Comparator.comparing(OwnSignIn::here)
                        .thenComparing(OwnSignIn::lastSeenAt)
                        .reversed())
                .toList();
    }

    public void end(UUID signIn) {
        if (signIns.of(currentPerson.get().id()).stream()
                .anyMatch(own -> own.id().equals(signIn))) {
            signIns.end(signIn);
        }
    }

    /** Ends all but the one that asks. */
    public void endOthers() {
        all().stream().filter(own -> !own.here).map(OwnSignIn::id).forEach(signIns::end);
    }

    private Instant lastSeen(SignIn signIn) {
        return sessions.all()
                .filter(session -> session.signIn().equals(signIn.id()))
                .map(LiveSession::lastActive)
                .filter(signIn.lastSeenAt()::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(signIn.lastSeenAt());
    }
}
