package dk.masterclass.strategy.ui;

import dk.masterclass.document.Language;
import dk.masterclass.people.NotVisible;
import dk.masterclass.strategy.Exports;
import dk.masterclass.strategy.FinalVersions;
import dk.masterclass.strategy.files.PdfFile;
import dk.masterclass.strategy.queue.TicketId;
import dk.masterclass.strategy.versions.VersionId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RequestParam;

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
    ResponseEntity<byte[]> version(@PathVariable String version, @RequestParam Optional<String> sprog) {
        var id = VersionId.parse(version).orElseThrow(() -> new NotVisible("Version " + version));
        return file(sprog.map(tag -> versions.file(id, Language.of(tag))).orElseGet(() -> versions.file(id)));
    }

    /** Not yours, not there, not for your role: whoever asks is not told which. */
    @ExceptionHandler({NotVisible.class, AccessDeniedException.class})
    void refused(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static ResponseEntity<byte[]> file(PdfFile file) {
        return file(file.name(), MediaType.APPLICATION_PDF, file.content());
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
