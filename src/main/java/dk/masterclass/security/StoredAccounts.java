package dk.masterclass.security;

import dk.masterclass.people.Accounts;
import dk.masterclass.people.PersonId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds accounts by e-mail for Spring Security. A closed account is as unknown as one that never was. */
@Component
final class StoredAccounts implements UserDetailsService, UserDetailsPasswordService {

    private final Accounts accounts;

    StoredAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Account loadUserByUsername(String email) {
        return accounts.withEmail(email)
                .filter(Accounts.Account::enabled)
                .map(Account::new)
                .orElseThrow(() -> new UsernameNotFoundException("No open account"));
    }

    /** The account of a person, while it is open. */
    Optional<Account> of(PersonId person) {
        return accounts.of(person).filter(Accounts.Account::enabled).map(Account::new);
    }

    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String newPassword) {
        if (newPassword != null && user instanceof Account account) {
            accounts.rehash(account.person().id(), newPassword);
        }
        return user;
    }
}
