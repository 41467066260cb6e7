package dk.masterclass.worksheet;

import dk.masterclass.people.NotVisible;
import dk.masterclass.people.TeamId;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door to the team's comments, beside the one to its answers and as patient: every request may be sent again. */
@JsonDoor
@RestController
@RequestMapping("/api/comments/{team}")
final class CommentsDoor {

    private static final int MOST_BYTES = 50_000;

    private final Comments comments;

    CommentsDoor(Comments comments) {
        this.comments = comments;
    }

    record Written(
            @Nullable String id,
            @Nullable String address,
            @Nullable String text) {}

    record Edited(@Nullable String text) {}

    record Settled(@Nullable Boolean done) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void write(@PathVariable String team, InputStream body) throws IOException {
        var written = StrictJson.read(body, MOST_BYTES, Written.class);
        var id = Optional.ofNullable(written.id()).flatMap(CommentsDoor::uuid);
        var question = Optional.ofNullable(written.address()).flatMap(Address::parse);
        var text = written.text();
        if (id.isEmpty() || question.isEmpty() || text == null) {
            throw new UnusableRequest("A comment needs \"id\" (a UUID), \"address\" and \"text\".");
        }
        comments.write(team(team), id.get(), question.get(), text);
    }

    @PutMapping(path = "/{comment}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void edit(@PathVariable String team, @PathVariable String comment, InputStream body) throws IOException {
        var text = StrictJson.read(body, MOST_BYTES, Edited.class).text();
        if (text == null) {
            throw new UnusableRequest("\"text\" is missing.");
        }
        comments.edit(team(team), comment(comment), text);
    }

    @PutMapping(path = "/{comment}/done", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void settle(@PathVariable String team, @PathVariable String comment, InputStream body) throws IOException {
        var done = StrictJson.read(body, MOST_BYTES, Settled.class).done();
        if (done == null) {
            throw new UnusableRequest("\"done\" must be true or false.");
        }
        comments.settle(team(team), comment(comment), done);
    }

    @DeleteMapping("/{comment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String team, @PathVariable String comment) {
        comments.delete(team(team), comment(comment));
    }

    private static TeamId team(String text) {
        return TeamId.parse(text).orElseThrow(() -> new NotVisible("Team " + text));
    }

    private static UUID comment(String text) {
        return uuid(text).orElseThrow(() -> new NotVisible("Comment " + text));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
