package dk.masterclass.security;

import dk.masterclass.document.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The language of a page for somebody who is not signed in: Danish until English is chosen. */
final class PageLanguage {

    static final String PARAMETER = "lang";
    private static final String COOKIE = "lang";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private PageLanguage() {}

    static Language of(HttpServletRequest request) {
        return of(request, Language.DANISH);
    }

    /** As chosen, else {@code expected}. */
    static Language of(HttpServletRequest request, Language expected) {
        return chosen(request).or(() -> remembered(request)).orElse(expected);
    }

    /** Remembers a language that was just chosen on the page. */
    static void remember(HttpServletRequest request, HttpServletResponse response) {
        chosen(request).ifPresent(language -> {
            var cookie = ResponseCookie.from(COOKIE, language.tag())
                    .path("/")
                    .maxAge(REMEMBERED)
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        });
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER)).map(Language::of);
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(cookie -> Language.of(cookie.getValue()));
    }
}
