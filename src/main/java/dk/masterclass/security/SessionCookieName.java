package dk.masterclass.security;

import jakarta.servlet.ServletContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;

/** Where the platform is reached by https alone, its session cookie is one that browsers take from nobody else. */
@Component
final class SessionCookieName implements ServletContextInitializer {

    private final boolean secure;
    private final String name;

    SessionCookieName(
            @Value("${masterclass.address}") String address,
            @Value("${server.servlet.session.cookie.name}") String name) {
        this.secure = address.startsWith("https://");
        this.name = name;
    }

    @Override
    public void onStartup(ServletContext context) {
        if (secure) {
            context.getSessionCookieConfig().setName(SignInCookie.SECURE_PREFIX + name);
            context.getSessionCookieConfig().setSecure(true);
            context.getSessionCookieConfig().setPath("/");
        }
    }
}
