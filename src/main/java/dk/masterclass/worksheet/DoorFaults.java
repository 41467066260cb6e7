package dk.masterclass.worksheet;

import dk.masterclass.people.NotVisible;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the doors answer when they can't do what was asked; {@code docs/answers-door.md} lists it. */
@RestControllerAdvice(annotations = JsonDoor.class)
final class DoorFaults {

    private static final Logger LOG = LoggerFactory.getLogger(DoorFaults.class);

    /** The same answer as for a path that does not exist. */
    @ExceptionHandler
    void notVisible(NotVisible refusal, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> unusable(UnusableRequest request) {
        return ResponseEntity.status(request.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("error", "unusable-request", "message", request.sentence()));
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Map<String, String>> databaseAway(RuntimeException failure) {
        LOG.error("The database did not answer a door", failure);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("error", "not-saved", "message", "Nothing was saved. Send the same again later."));
    }
}
