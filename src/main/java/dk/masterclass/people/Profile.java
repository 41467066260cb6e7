package dk.masterclass.people;

import dk.masterclass.document.Language;
import dk.masterclass.people.CurrentPerson.SignedIn;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person may see and change about themselves. */
@Service
@Transactional(readOnly = true)
public class Profile {

    private final People people;
    private final Memberships memberships;
    private final PasswordRules rules;
    private final PasswordEncoder passwordEncoder;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    Profile(
            People people,
            Memberships memberships,
            PasswordRules rules,
            PasswordEncoder passwordEncoder,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events) {
        this.people = people;
        this.memberships = memberships;
        this.rules = rules;
        this.passwordEncoder = passwordEncoder;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    /** Everything the platform knows about a person as a person. */
    public record OwnData(String name, String email, Language language, List<NamedPlace> places) {

        public OwnData {
            places = List.copyOf(places);
        }
    }

    @PreAuthorize("isAuthenticated()")
    public OwnData own() {
        var me = me();
        return new OwnData(me.name(), me.email(), me.language(), memberships.of(me));
    }

    /** From now on screens and mails are in this language. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void speak(Language language) {
        me().speak(language);
        var known = currentPerson.get();
        events.publishEvent(
                new ProfileChanged(new SignedIn(known.id(), known.name(), known.email(), language, known.roles())));
    }

    /** Takes a new password, if the old one is right, and ends all other sessions. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public PasswordChange changePassword(String oldPassword, String newPassword) {
        var me = me();
        if (!passwordEncoder.matches(oldPassword, me.passwordHash())) {
            return PasswordChange.OLD_ONE_WRONG;
        }
        var weakness = rules.weakness(newPassword, me.email(), me.name());
        if (weakness.isPresent()) {
            return PasswordChange.refusing(weakness.get());
        }
        me.changePassword(passwordEncoder.encode(newPassword));
        events.publishEvent(new PasswordChanged(me.id()));
        return PasswordChange.CHANGED;
    }

    private Person me() {
        var id = currentPerson.get().id();
        return people.findById(id.value()).orElseThrow(() -> new NotVisible("Person " + id));
    }
}
