package dk.masterclass.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the limits of a session at each request, and signs a browser in again whose session the server has lost. While a
 * session lives this asks the database nothing.
 */
final class KeptSignedIn extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(KeptSignedIn.class);

    private final SigningIn signingIn;
    private final SessionLimits limits;
    private final Clock clock;
    private final RequestMatcher needless;
    private final RequestMatcher passive;

    /** {@code passive} are requests that pages send by themselves: no sign of their reader. */
    KeptSignedIn(
            SigningIn signingIn, SessionLimits limits, Clock clock, RequestMatcher needless, RequestMatcher passive) {
        this.signingIn = signingIn;
        this.limits = limits;
        this.clock = clock;
        this.needless = needless;
        this.passive = passive;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return needless.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean byItself = passive.matches(request);
        if (!keep(request, byItself) && !takeUp(request, response, byItself)) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        chain.doFilter(request, response);
    }

    /** Whether the request came in a session that still holds; one that does not is closed. */
    private boolean keep(HttpServletRequest request, boolean byItself) {
        var live = LiveSession.of(request);
        if (live.isEmpty()) {
            return false;
        }
        var session = live.get();
        var now = clock.instant();
        if (session.isOver(limits, now)) {
            session.close();
            SecurityContextHolder.clearContext();
            return false;
        }
        if (!byItself) {
            session.touch(now);
        }
        SignInCookie.read(request).ifPresent(session::meet);
        return true;
    }

    /** Whether it could be found out who this is, be it nobody: without the database that is open. */
    private boolean takeUp(HttpServletRequest request, HttpServletResponse response, boolean byItself) {
        try {
            signingIn.takeUp(request, response, byItself);
            return true;
        } catch (DataAccessException away) {
            LOG.warn("Cannot look up a sign-in: {}", away.getMessage());
            return false;
        }
    }
}
