package dk.masterclass.journey;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the course's own drawings. Whatever stands in one, the browser may draw it and nothing else. */
@RestController
class FigureController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final String DRAW_ONLY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final Figures figures;

    FigureController(Figures figures) {
        this.figures = figures;
    }

    @GetMapping("/figur/{name}")
    ResponseEntity<byte[]> figure(@PathVariable String name) {
        return figures.find(name)
                .map(bytes -> ResponseEntity.ok()
                        .contentType(SVG)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                        .eTag(DigestUtils.md5DigestAsHex(bytes))
                        .header("Content-Security-Policy", DRAW_ONLY)
                        .header("X-Content-Type-Options", "nosniff")
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
