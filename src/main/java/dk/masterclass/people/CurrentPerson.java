package dk.masterclass.people;

import dk.masterclass.document.Language;
import java.util.Optional;
import java.util.Set;

/** Who is signed in on this thread. Implemented by {@code security}. */
public interface CurrentPerson {

    Optional<SignedIn> find();

    /** The signed-in person, where there must be one. */
    default SignedIn get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    record SignedIn(PersonId id, String name, String email, Language language, Set<Role> roles) {
        public SignedIn {
            roles = Set.copyOf(roles);
        }
    }
}
