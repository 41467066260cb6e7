package dk.masterclass.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Requests that would change something, sent by a page that is not ours. The token alone refuses them too; this is the second lock. */
final class ForeignOrigin implements RequestMatcher {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    /** As people know it, where a proxy in front does not pass on the name it was called by. */
    private final String ownAddress;

    ForeignOrigin(String ownAddress) {
        this.ownAddress = ownAddress;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null
                && !HARMLESS.contains(request.getMethod())
                && !place(origin).equals(place(request.getRequestURL().toString()))
                && !place(origin).equals(place(ownAddress));
    }

    /** Host and port; the scheme may change at a proxy. */
    private static String place(String address) {
        try {
            var authority = URI.create(address).getRawAuthority();
            return authority == null ? "" : authority.replaceFirst(":(80|443)$", "");
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
