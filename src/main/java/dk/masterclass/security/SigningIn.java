package dk.masterclass.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins sign-ins, takes them up again when the server has no session for them, and ends them. */
@Component
final class SigningIn {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SignIns signIns;
    private final SignInCookie cookie;
    private final StoredAccounts accounts;
    private final LiveSessions sessions;
    private final SessionLimits limits;
    private final Clock clock;

    SigningIn(
            SignIns signIns,
            SignInCookie cookie,
            StoredAccounts accounts,
            LiveSessions sessions,
            SessionLimits limits,
            Clock clock) {
        this.signIns = signIns;
        this.cookie = cookie;
        this.accounts = accounts;
        this.sessions = sessions;
        this.limits = limits;
        this.clock = clock;
    }

    /** Somebody has just signed in; an earlier sign-in of the same browser is over. */
    void begin(HttpServletRequest request, HttpServletResponse response, Account account, boolean remembered) {
        endIn(request);
        var browser = Browser.of(request.getHeader(HttpHeaders.USER_AGENT));
        open(request, response, account, signIns.begin(account.person().id(), remembered, browser), false);
    }

    /**
     * Signs the browser in again by its cookie, if that still holds. A {@code passive} request is sent by a page without
     * its reader and proves nothing about the reader.
     */
    void takeUp(HttpServletRequest request, HttpServletResponse response, boolean passive) {
        SignInCookie.read(request)
                .flatMap(token -> signIns.prove(token, passive))
                .ifPresent(proved -> accounts.of(proved.signIn().person())
                        .ifPresentOrElse(
                                account -> takeUp(request, response, account, proved, passive),
                                () -> signIns.end(proved.signIn().id())));
    }

    /** Ends the sign-in that this browser carries, in all its windows. */
    void end(HttpServletRequest request, HttpServletResponse response) {
        endIn(request);
        cookie.remove(request, response);
    }

    private void endIn(HttpServletRequest request) {
        SignInCookie.read(request)
                .filter(signIns::knows)
                .map(SignInToken::signIn)
                .ifPresent(id -> {
                    signIns.forget(id);
                    var here = request.getSession(false);
                    sessions.end(session -> session.signIn().equals(id) && !session.isOf(here));
                });
    }

    private void takeUp(
            HttpServletRequest request,
            HttpServletResponse response,
            Account account,
            SignIns.Proved proved,
            boolean passive) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        account.eraseCredentials();
        SecurityContextHolder.setContext(context);
        open(request, response, account, proved, passive);
        contexts.saveContext(context, request, response);
    }

    private void open(
            HttpServletRequest request,
            HttpServletResponse response,
            Account account,
            SignIns.Proved proved,
            boolean passive) {
        var now = clock.instant();
        var lastActive = passive ? proved.signIn().lastSeenAt() : now;
        var span = new LiveSession.Span(lastActive, limits.endOfSession(proved.signIn(), now));
        new LiveSession(sessions, request.getSession(), account, proved, span).bind();
        cookie.write(request, response, proved);
    }
}
