package dk.masterclass.worksheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every path under {@code /api/} that is no door: a plain 404 instead of a screen. */
@RestController
final class UnknownDoor {

    @RequestMapping("/api/**")
    void unknown(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
