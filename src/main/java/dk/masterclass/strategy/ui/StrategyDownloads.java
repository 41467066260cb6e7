package dk.masterclass.strategy.ui;

import dk.masterclass.document.Language;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.people.Teams;
import dk.masterclass.strategy.FinalVersions;
import dk.masterclass.strategy.PdfFile;
import dk.masterclass.strategy.PrintingFailed;
import dk.masterclass.strategy.Strategies;
import dk.masterclass.strategy.VersionId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The strategy as a file: a participant's own draft, and final versions for those who may have them. */
@Controller
class StrategyDownloads {

    private final Teams teams;
    private final Strategies strategies;
    private final FinalVersions versions;
    private final FailurePage failure;

    StrategyDownloads(Teams teams, Strategies strategies, FinalVersions versions, FailurePage failure) {
        this.teams = teams;
        this.strategies = strategies;
        this.versions = versions;
        this.failure = failure;
    }

    @GetMapping("/strategi/pdf")
    ResponseEntity<byte[]> draft(@RequestParam(defaultValue = "da") String sprog) {
        var team = teams.own().map(TeamSummary::id).orElseThrow(() -> new NotVisible("A team of one's own"));
        return file(strategies.draftPdf(team, Language.of(sprog)));
    }

    @GetMapping("/dokument/{version}.pdf")
    ResponseEntity<byte[]> version(@PathVariable String version) {
        return file(
                VersionId.parse(version).map(versions::file).orElseThrow(() -> new NotVisible("Version " + version)));
    }

    /** Not yours, not there, not for your role: whoever asks is not told which. */
    @ExceptionHandler({NotVisible.class, AccessDeniedException.class})
    void refused(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler
    ResponseEntity<String> failed(PrintingFailed failed) {
        return ResponseEntity.status(HttpStatus.INTERNAL_SERVER_ERROR)
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(failure.html());
    }

    private static ResponseEntity<byte[]> file(PdfFile file) {
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content());
    }
}
