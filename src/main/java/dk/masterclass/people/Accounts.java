package dk.masterclass.people;

import dk.masterclass.people.CurrentPerson.SignedIn;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What signing in needs to know about a person. Used by {@code security} alone. */
@Service
@Transactional(readOnly = true)
public class Accounts {

    private final People people;
    private final Standings standings;

    Accounts(People people, Standings standings) {
        this.people = people;
        this.standings = standings;
    }

    /** A person, the hash to compare the password with, and whether the account is open. */
    public record Account(SignedIn person, String passwordHash, boolean enabled) {

        @Override
        public String toString() {
            return "Account[" + person.id() + "]";
        }
    }

    /** The account with this e-mail address; anybody may try to sign in. */
    @PreAuthorize("permitAll")
    public Optional<Account> withEmail(String typed) {
        return EmailAddress.parse(typed)
                .flatMap(email -> people.findByEmail(email.value()))
                .map(this::account);
    }

    /** The account of somebody who has signed in before. */
    @PreAuthorize("permitAll")
    public Optional<Account> of(PersonId id) {
        return people.findById(id.value()).map(this::account);
    }

    /** The roles as they are now of those among these people whose accounts are open. */
    @PreAuthorize("permitAll")
    public Map<PersonId, Set<Role>> rolesOfOpen(Collection<PersonId> ids) {
        return standings.ofOpen(ids);
    }

    /** Stores the same password under a newer hash, as its owner has just signed in with it. */
    @Transactional
    @PreAuthorize("permitAll")
    public void rehash(PersonId id, String passwordHash) {
        people.findById(id.value()).ifPresent(person -> person.changePassword(passwordHash));
    }

    private Account account(Person person) {
        return new Account(signedIn(person), person.passwordHash(), person.isEnabled());
    }

    private SignedIn signedIn(Person person) {
        return new SignedIn(person.id(), person.name(), person.email(), person.language(), rolesOf(person));
    }

    private Set<Role> rolesOf(Person person) {
        var id = person.id().value();
        var roles = EnumSet.noneOf(Role.class);
        if (people.isParticipant(id)) {
            roles.add(Role.PARTICIPANT);
        }
        if (people.isInstructor(id)) {
            roles.add(Role.INSTRUCTOR);
        }
        if (people.isContact(id)) {
            roles.add(Role.CONTACT);
        }
        if (person.isAdministrator()) {
            roles.add(Role.ADMINISTRATOR);
        }
        return roles;
    }
}
