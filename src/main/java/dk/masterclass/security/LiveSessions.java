package dk.masterclass.security;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All sessions of signed-in people on this server. */
@Component
final class LiveSessions {

    private final Set<LiveSession> sessions = ConcurrentHashMap.newKeySet();

    void add(LiveSession session) {
        sessions.add(session);
    }

    void remove(LiveSession session) {
        sessions.remove(session);
    }

    Stream<LiveSession> all() {
        return sessions.stream();
    }

    /**
     * Ends sessions: they answer no request from now on, and are closed in a moment on a thread of their own, because
     * whoever asks may hold the lock of a screen.
     */
    void end(Predicate<LiveSession> which) {
        var ending = sessions.stream().filter(which).toList();
        ending.forEach(LiveSession::refuse);
        if (!ending.isEmpty()) {
            Thread.ofVirtual().name("end-sessions").start(() -> ending.forEach(LiveSession::close));
        }
    }
}
