package dk.masterclass.security;

import dk.masterclass.people.CurrentPerson.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One session of the server that somebody's sign-in has opened: when its reader last did something, and when it is over. */
final class LiveSession implements HttpSessionBindingListener {

    private static final String ATTRIBUTE = LiveSession.class.getName();

    private final LiveSessions all;
    private final HttpSession session;
    private final Account account;
    private final SignIn signIn;
    private final SignInToken token;
    private final Instant over;
    private volatile Instant lastActive;
    private volatile Instant lastNoted;
    private volatile boolean ended;
    private volatile boolean settled;
    private volatile boolean settledNoted;

    LiveSession(LiveSessions all, HttpSession session, Account account, SignIns.Proved proved, Span span) {
        this.all = all;
        this.session = session;
        this.account = account;
        this.signIn = proved.signIn();
        this.token = proved.token();
        this.over = span.over;
        this.lastActive = span.lastActive;
        this.lastNoted = span.lastActive;
    }

    /** From the last thing its reader did until it is over at the latest. */
    record Span(Instant lastActive, Instant over) {}

    static Optional<LiveSession> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(LiveSession::of);
    }

    static Optional<LiveSession> of(HttpSession session) {
        try {
            return Optional.ofNullable((LiveSession) session.getAttribute(ATTRIBUTE));
        } catch (IllegalStateException invalidated) {
            return Optional.empty();
        }
    }

    void bind() {
        session.setAttribute(ATTRIBUTE, this);
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        all.add(this);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        all.remove(this);
    }

    boolean isOf(@Nullable HttpSession other) {
        return other != null && of(other).filter(this::equals).isPresent();
    }

    UUID signIn() {
        return signIn.id();
    }

    SignedIn person() {
        return account.person();
    }

    Instant lastActive() {
        return lastActive;
    }

    void touch(Instant now) {
        if (now.isAfter(lastActive)) {
            lastActive = now;
        }
    }

    /** The browser has shown its present token, so it has got it. */
    void meet(SignInToken shown) {
        if (!settled && shown.equals(token)) {
            settled = true;
        }
    }

    boolean isOver(SessionLimits limits, Instant now) {
        return ended || !now.isBefore(over) || !now.isBefore(lastActive.plus(limits.idle()));
    }

    /** Writes down what the database does not know yet, and is not worth a request's time. */
    void note(SignIns signIns, SessionLimits limits) {
        if (settled && !settledNoted) {
            signIns.settle(token);
            settledNoted = true;
        }
        var active = lastActive;
        if (!active.isBefore(lastNoted.plus(limits.lag()))) {
            signIns.seen(signIn.id(), active);
            lastNoted = active;
        }
    }

    /** From now on no request is answered in this session, whenever it itself is gone. */
    void refuse() {
        ended = true;
    }

    /** Closes the session with its screens and their lines to the browser. Not on a thread that holds a screen. */
    void close() {
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyGone) {
            all.remove(this);
        }
    }
}
