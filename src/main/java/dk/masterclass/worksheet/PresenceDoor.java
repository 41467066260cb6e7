package dk.masterclass.worksheet;

import dk.masterclass.course.Course;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.TeamId;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an open exercise screen tells every few seconds that somebody is there, and in which field. */
@JsonDoor
@RestController
@RequestMapping("/api/presence/{team}")
final class PresenceDoor {

    private static final int MOST_BYTES = 1_000;

    private final Presence presence;
    private final Worksheets worksheets;
    private final Course course;

    PresenceDoor(Presence presence, Worksheets worksheets, Course course) {
        this.presence = presence;
        this.worksheets = worksheets;
        this.course = course;
    }

    /** Without an exercise one has left; without a field one is just reading. */
    record Told(
            @Nullable String client,
            @Nullable String exercise,
            @Nullable String field) {}

    /** How often the answers of the exercise were changed, so that the screen finds out whether it has missed a change. */
    record Seen(long changes) {}

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Seen> tell(@PathVariable String team, InputStream body) throws IOException {
        var told = StrictJson.read(body, MOST_BYTES, Told.class);
        var here = TeamId.parse(team).orElseThrow(() -> new NotVisible("Team " + team));
        var client = told.client();
        var exercise = told.exercise();
        if (client == null || !Change.isClient(client)) {
            throw new UnusableRequest("\"client\" must be 1 to 64 letters, digits, hyphens or underscores.");
        }
        if (exercise == null) {
            presence.leave(here, client);
            return ResponseEntity.noContent().build();
        }
        presence.arrive(here, client, existing(exercise), field(exercise, told.field()));
        return ResponseEntity.ok(new Seen(worksheets.changes(here, exercise)));
    }

    private String existing(String exercise) {
        return course.exercise(exercise)
                .map(found -> exercise)
                .orElseThrow(() -> new UnusableRequest("\"exercise\" must be one of the course, or null."));
    }

    private static Optional<Address> field(String exercise, @Nullable String field) {
        if (field == null) {
            return Optional.empty();
        }
        var address = Address.parse(field).filter(parsed -> parsed.exercise().equals(exercise));
        if (address.isEmpty()) {
            throw new UnusableRequest("\"field\" must be an address in the exercise, or null.");
        }
        return address;
    }
}
