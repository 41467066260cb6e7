package dk.masterclass.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** A page of ours that somebody wants to come back to. Anything that a browser might read as another site is none. */
final class OwnPath {

    static final String PARAMETER = "next";

    private static final int LONGEST = 500;
    private static final Set<String> NO_PAGES = Set.of("api", "login", "logout", "invitation", "error", "VAADIN");

    private OwnPath() {}

    static Optional<String> of(@Nullable String asked) {
        return Optional.ofNullable(asked)
                .filter(path -> path.length() <= LONGEST && path.startsWith("/"))
                .filter(path -> path.chars().allMatch(OwnPath::isHarmless))
                .filter(OwnPath::isPage);
    }

    /** The path as part of the address of the sign-in page. */
    static String asParameter(String path) {
        return PARAMETER + "="
                + UriUtils.encodeQueryParam(path, StandardCharsets.UTF_8).replace("+", "%2B");
    }

    /** Browsers drop some control characters and read a backslash as a slash. */
    private static boolean isHarmless(int character) {
        return character > ' ' && character < 0x7f && character != '\\';
    }

    private static boolean isPage(String path) {
        try {
            var uri = new URI(path);
            var normal = uri.normalize().getRawPath();
            return !uri.isAbsolute()
                    && uri.getRawAuthority() == null
                    && normal.equals(uri.getRawPath())
                    && !path.replaceFirst("[?#].*", "").contains("//")
                    && !NO_PAGES.contains(normal.substring(1).replaceFirst("/.*", ""));
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
