package dk.masterclass.strategy.ui;

import dk.masterclass.people.NotVisible;
import dk.masterclass.strategy.Exports;
import dk.masterclass.strategy.FinalVersions;
import dk.masterclass.strategy.VersionId;
import dk.masterclass.strategy.queue.TicketId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The strategy as a file: what a participant had made, and final versions for those who may have them. */
@Controller
class StrategyDownloads {

    private final Exports exports;
    private final FinalVersions versions;

    StrategyDownloads(Exports exports, FinalVersions versions) {
        this.exports = exports;
        this.versions = versions;
    }

    /** A file that was made in its turn, for whoever has asked for it. */
    @GetMapping("/strategi/fil/{ticket}")
    ResponseEntity<byte[]> made(@PathVariable String ticket) {
        var file = TicketId.parse(ticket).map(exports::file).orElseThrow(() -> new NotVisible("Ticket " + ticket));
        return file(file.name(), MediaType.parseMediaType(file.mediaType()), file.content());
    }

    @GetMapping("/dokument/{version}.pdf")
    ResponseEntity<byte[]> version(@PathVariable String version) {
        var file = VersionId.parse(version).map(versions::file).orElseThrow(() -> new NotVisible("Version " + version));
        return file(file.name(), MediaType.APPLICATION_PDF, file.content());
    }

    /** Not yours, not there, not for your role: whoever asks is not told which. */
    @ExceptionHandler({NotVisible.class, AccessDeniedException.class})
    void refused(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
