package dk.masterclass.worksheet;

import org.springframework.http.HttpStatus;

/** A request to the answers door that is not what the door describes. The message is meant for who wrote the client. */
final class UnusableRequest extends RuntimeException {

    private final HttpStatus status;

    UnusableRequest(String sentence) {
        this(HttpStatus.BAD_REQUEST, sentence);
    }

    UnusableRequest(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
