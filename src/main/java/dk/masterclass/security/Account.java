package dk.masterclass.security;

import dk.masterclass.people.Accounts;
import dk.masterclass.people.CurrentPerson.SignedIn;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in person as Spring Security carries them through a session. Two are equal when the person is. */
final class Account implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private transient volatile SignedIn person;
    private transient volatile @Nullable String passwordHash;

    Account(Accounts.Account account) {
        this.person = account.person();
        this.passwordHash = account.passwordHash();
    }

    SignedIn person() {
        return person;
    }

    /** Takes over what has changed in the profile; the roles stay those of the sign-in. */
    void become(SignedIn changed) {
        person = new SignedIn(changed.id(), changed.name(), changed.email(), changed.language(), person.roles());
    }

    @Override
    public String getUsername() {
        return person.email();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account account && account.person.id().equals(person.id());
    }

    @Override
    public int hashCode() {
        return person.id().hashCode();
    }

    @Override
    public String toString() {
        return "Account[" + person.id() + "]";
    }
}
