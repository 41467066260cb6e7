package dk.masterclass.security;

import dk.masterclass.people.CurrentPerson;
import java.util.Base64;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@code GET /api/journal}: whose unsaved answers a browser keeps, and the key it encrypts them with. */
@RestController
final class JournalDoor {

    private final CurrentPerson currentPerson;
    private final JournalKeys keys;

    JournalDoor(CurrentPerson currentPerson, JournalKeys keys) {
        this.currentPerson = currentPerson;
        this.keys = keys;
    }

    record Journal(String person, String key) {}

    @GetMapping("/api/journal")
    Journal journal() {
        var key = keys.of(currentPerson.get().id());
        return new Journal(key.name().toString(), Base64.getEncoder().encodeToString(key.secret()));
    }
}
