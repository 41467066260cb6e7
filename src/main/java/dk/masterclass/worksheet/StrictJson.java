package dk.masterclass.worksheet;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what comes in through the doors: what a door does not describe, down to a single member more, is unusable. */
final class StrictJson {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private StrictJson() {}

    /** Reads no more than so many bytes, whatever the headers promise. */
    static <T> T read(InputStream body, int mostBytes, Class<T> shape) throws IOException {
        byte[] bytes = body.readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw new UnusableRequest(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "The body is larger than " + mostBytes + " bytes. Send less at a time.");
        }
        try {
            var request = STRICT.readValue(bytes, shape);
            if (request == null) {
                throw notOurs();
            }
            return request;
        } catch (JacksonException unreadable) {
            throw notOurs();
        }
    }

    private static UnusableRequest notOurs() {
        return new UnusableRequest("The body is not the JSON that docs/answers-door.md describes.");
    }
}
