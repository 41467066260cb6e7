package dk.masterclass.security;

import dk.masterclass.people.PasswordChanged;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;

/** Keeps account of who is signed in where, so that a new password ends every other session. */
@Component
class Sessions {

    private final SessionRegistry registry;

    Sessions(SessionRegistry registry) {
        this.registry = registry;
    }

    @TransactionalEventListener
    void on(PasswordChanged change) {
        var here = currentSession();
        registry.getAllPrincipals().stream()
                .filter(principal -> principal instanceof Account account
                        && account.person().id().equals(change.person()))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream())
                .filter(session -> !session.getSessionId().equals(here))
                .forEach(SessionInformation::expireNow);
    }

    private static String currentSession() {
        var request = RequestContextHolder.getRequestAttributes();
        return request == null ? "" : request.getSessionId();
    }

    @Configuration(proxyBeanMethods = false)
    static class Registry {

        @Bean
        static SessionRegistry sessionRegistry() {
            return new SessionRegistryImpl();
        }

        @Bean
        static HttpSessionEventPublisher sessionEvents() {
            return new HttpSessionEventPublisher();
        }
    }
}
