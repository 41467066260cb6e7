package dk.masterclass.security;

import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.Role;
import dk.masterclass.people.Teams;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.DeferredCsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@code GET /api/session}: who is signed in, in which team, and the token a script sends with a change. */
@RestController
final class SessionDoor {

    private final CurrentPerson currentPerson;
    private final Teams teams;

    SessionDoor(CurrentPerson currentPerson, Teams teams) {
        this.currentPerson = currentPerson;
        this.teams = teams;
    }

    record Session(Somebody person, @Nullable UUID team, Csrf csrf) {}

    record Somebody(String name, String language) {}

    record Csrf(String header, String token) {}

    @GetMapping("/api/session")
    Session session(HttpServletRequest request) {
        var person = currentPerson.get();
        var team = person.roles().contains(Role.PARTICIPANT)
                ? teams.own().map(own -> own.id().value()).orElse(null)
                : null;
        var csrf = ((DeferredCsrfToken) request.getAttribute(DeferredCsrfToken.class.getName())).get();
        return new Session(
                new Somebody(person.name(), person.language().tag()),
                team,
                new Csrf(csrf.getHeaderName(), csrf.getToken()));
    }
}
