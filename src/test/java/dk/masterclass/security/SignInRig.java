package dk.masterclass.security;

import dk.masterclass.people.Accounts;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Somebody;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

/** The real keepers of sign-ins on the real database, with a clock that the test moves and a browser of one tab. */
final class SignInRig {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);
    static final Duration GRACE = Duration.ofMinutes(2);
    static final String PAGE = "/profil";

    final SessionLimits limits = new SessionLimits(IDLE, LONGEST, Duration.ofDays(30), Duration.ofDays(90), GRACE);
    final LiveSessions sessions;
    final SignIns signIns;
    final SignInRound round;
    private final MovingClock clock;
    private final StoredAccounts accounts;
    private final SigningIn signingIn;
    private final KeptSignedIn filter;
    private MockHttpSession session = new MockHttpSession();
    private Cookie cookie = new Cookie("none", "");

    SignInRig(JdbcClient database, Accounts accounts) {
        clock = new MovingClock();
        sessions = new LiveSessions();
        this.accounts = new StoredAccounts(accounts);
        signIns = new SignIns(database, sessions, limits, clock);
        signingIn = new SigningIn(signIns, new SignInCookie(limits, clock), this.accounts, sessions, limits, clock);
        filter = new KeptSignedIn(
                signingIn, limits, clock, SecurityConfiguration.STATIC_FILES, SecurityConfiguration.PASSIVE);
        round = new SignInRound(sessions, signIns, accounts, limits, clock);
    }

    private SignInRig(SignInRig same) {
        clock = same.clock;
        sessions = same.sessions;
        signIns = same.signIns;
        round = same.round;
        accounts = same.accounts;
        signingIn = same.signingIn;
        filter = same.filter;
    }

    /** Another browser at the same server. */
    SignInRig otherBrowser() {
        return new SignInRig(this);
    }

    void signIn(Fixtures.Somebody somebody, boolean remembered) {
        var response = new MockHttpServletResponse();
        signingIn.begin(request(PAGE), response, accounts.loadUserByUsername(somebody.email()), remembered);
        keepCookies(response);
    }

    /** Sends a request, and says whether it was somebody's who is signed in. */
    boolean ask(String path) {
        return ask(path, cookie);
    }

    boolean ask(String path, Cookie with) {
        var request = request(path);
        request.setCookies(with);
        var response = new MockHttpServletResponse();
        var wasLive = !session.isInvalid() && LiveSession.of(session).isPresent();
        try {
            SecurityContextHolder.clearContext();
            filter.doFilter(request, response, new MockFilterChain());
            var restored = SecurityContextHolder.getContext().getAuthentication() != null;
            keepCookies(response);
            return restored || (wasLive && !session.isInvalid());
        } catch (ServletException | IOException failed) {
            throw new IllegalStateException(failed);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** The server starts anew: no session is left. */
    void restart() {
        session = new MockHttpSession();
    }

    void pass(Duration time) {
        clock.now = clock.now.plus(time);
    }

    Cookie cookie() {
        return cookie;
    }

    boolean isSignedIn(Somebody somebody) {
        return !signIns.of(somebody.id()).isEmpty();
    }

    boolean isSessionOpen() {
        return !session.isInvalid();
    }

    private MockHttpServletRequest request(String path) {
        var parts = path.split("\\?", 2);
        var request = new MockHttpServletRequest("GET", parts[0]);
        request.setQueryString(parts.length > 1 ? parts[1] : null);
        if (session.isInvalid()) {
            session = new MockHttpSession();
        }
        request.setSession(session);
        return request;
    }

    private void keepCookies(MockHttpServletResponse response) {
        Arrays.stream(response.getCookies())
                .filter(set -> set.getName().equals(SignInCookie.NAME))
                .forEach(set -> cookie = set);
    }

    private static final class MovingClock extends Clock {

        private Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
