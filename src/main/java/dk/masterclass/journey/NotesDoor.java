package dk.masterclass.journey;

import dk.masterclass.worksheet.JsonDoor;
import dk.masterclass.worksheet.ResultJson;
import dk.masterclass.worksheet.SaveRequest;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Where a browser brings what somebody noted for themselves; it speaks as {@code docs/answers-door.md} describes. */
@JsonDoor
@RestController
final class NotesDoor {

    private final Notes notes;

    NotesDoor(Notes notes) {
        this.notes = notes;
    }

    @PostMapping(
            path = "/api/notes",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode save(InputStream body) throws IOException {
        return ResultJson.results(SaveRequest.results(SaveRequest.read(body), notes::save));
    }
}
