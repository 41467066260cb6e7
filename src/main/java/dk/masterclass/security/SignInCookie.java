package dk.masterclass.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie that brings a signed-in browser back: for as long as the browser is open, or on a remembered device longer. */
@Component
final class SignInCookie {

    static final String NAME = "SIGNIN";
    /** Browsers keep such a name only for cookies that came from exactly this host over https. */
    static final String SECURE_PREFIX = "__Host-";

    private static final Duration UNTIL_THE_BROWSER_CLOSES = Duration.ofSeconds(-1);

    private final SessionLimits limits;
    private final Clock clock;

    SignInCookie(SessionLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    static Optional<SignInToken> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                .flatMap(cookie -> SignInToken.parse(cookie.getValue()));
    }

    void write(HttpServletRequest request, HttpServletResponse response, SignIns.Proved proved) {
        add(request, response, proved.token().text(), lifetime(proved.signIn()));
    }

    void remove(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, "", Duration.ZERO);
    }

    private Duration lifetime(SignIn signIn) {
        if (!signIn.remembered()) {
            return UNTIL_THE_BROWSER_CLOSES;
        }
        var left = Duration.between(clock.instant(), limits.end(signIn));
        return left.compareTo(limits.remembered()) < 0 ? left : limits.remembered();
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String value, Duration lifetime) {
        var cookie = ResponseCookie.from(name(request), value)
                .path("/")
                .maxAge(lifetime)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? SECURE_PREFIX + NAME : NAME;
    }
}
