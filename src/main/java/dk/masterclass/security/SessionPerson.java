package dk.masterclass.security;

import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.ProfileChanged;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Reads the signed-in person from Spring Security, on threads of requests and of Vaadin alike. */
@Component
class SessionPerson implements CurrentPerson {

    @Override
    public Optional<SignedIn> find() {
        return account().map(Account::person);
    }

    @TransactionalEventListener
    void on(ProfileChanged change) {
        account()
                .filter(account -> account.person().id().equals(change.person().id()))
                .ifPresent(account -> account.become(change.person()));
    }

    private static Optional<Account> account() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(Account.class::isInstance)
                .map(Account.class::cast);
    }
}
