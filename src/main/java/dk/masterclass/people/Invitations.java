package dk.masterclass.people;

import dk.masterclass.document.Language;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Taking up an invitation. Whoever holds the token may; holding it proves that the mailbox is theirs. */
@Service
public class Invitations {

    private final AllInvitations invitations;
    private final People people;
    private final Memberships memberships;
    private final PasswordRules rules;
    private final PasswordEncoder passwordEncoder;
    private final TransactionOperations transaction;
    private final Clock clock;

    Invitations(
            AllInvitations invitations,
            People people,
            Memberships memberships,
            PasswordRules rules,
            PasswordEncoder passwordEncoder,
            TransactionOperations transaction,
            Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.memberships = memberships;
        this.rules = rules;
        this.passwordEncoder = passwordEncoder;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** An invitation that can be taken up. Somebody who has an account already keeps name and password. */
    public record Open(
            EmailAddress email, Language language, NamedPlace place, Optional<String> inviter, boolean hasAccount) {}

    /** What the token invites to, as long as it can be used. Looking uses nothing up. */
    @PreAuthorize("permitAll")
    @Transactional(readOnly = true)
    public Optional<Open> look(String token) {
        return find(token)
                .map(invitation -> new Open(
                        invitation.email(),
                        invitation.language(),
                        memberships.name(invitation.place()),
                        invitation
                                .invitedBy()
                                .flatMap(inviter -> people.findById(inviter.value()))
                                .map(Person::name),
                        people.existsByEmail(invitation.email().value())));
    }

    /** Makes an account for somebody new and gives the place. A refusal leaves the token unused. */
    @PreAuthorize("permitAll")
    public Acceptance accept(String token, String typedName, String password) {
        var invitation = find(token);
        var name = Name.parse(typedName);
        if (invitation.isEmpty()) {
            return Acceptance.GONE;
        }
        if (name.isEmpty()) {
            return Acceptance.NAME_MISSING;
        }
        var weakness = rules.weakness(password, invitation.get().email().value(), typedName);
        if (weakness.isPresent()) {
            return Acceptance.refusing(weakness.get());
        }
        var hash = passwordEncoder.encode(password);
        return use(token, invitation.get(), () -> newPerson(invitation.get(), name.get(), hash));
    }

    /** Gives the place to somebody who has an account already. */
    @PreAuthorize("permitAll")
    public Acceptance join(String token) {
        return find(token)
                .map(invitation -> use(token, invitation, () -> {
                    throw new IllegalStateException("No account for this invitation");
                }))
                .orElse(Acceptance.GONE);
    }

    private Optional<Invitation> find(String token) {
        return invitations
                .findByTokenHash(new InvitationToken(token).hash())
                .filter(invitation -> invitation.isOpen(clock.instant()));
    }

    private Acceptance use(String token, Invitation invitation, Supplier<Person> newPerson) {
        var outcome = transaction.execute(status -> use(token, invitation, newPerson, status));
        return outcome == null ? Acceptance.GONE : outcome;
    }

    /** First the token, then the lock on the place, and only then anything is read: nothing read here is outdated. */
    private Acceptance use(String token, Invitation invitation, Supplier<Person> newPerson, TransactionStatus status) {
        var place = invitation.place();
        if (invitations.use(new InvitationToken(token).hash(), clock.instant()) != 1) {
            return Acceptance.GONE;
        }
        memberships.lock(place);
        var person = people.findByEmail(invitation.email().value()).orElseGet(newPerson);
        if (!memberships.holds(place, person) && !memberships.hasRoom(place, 0)) {
            status.setRollbackOnly();
            return Acceptance.TEAM_FULL;
        }
        memberships.give(place, person);
        return Acceptance.ACCEPTED;
    }

    private Person newPerson(Invitation invitation, Name name, String hash) {
        return people.save(new Person(
                PersonId.random(), invitation.email(), name.value(), hash, invitation.language(), clock.instant()));
    }
}
