package dk.masterclass.security;

import dk.masterclass.people.CurrentPerson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers {@code GET /login}; Spring Security takes the form itself. */
@Controller
final class SignInController {

    static final String PATH = "/login";

    private final SignInPage page;
    private final CurrentPerson currentPerson;

    SignInController(SignInPage page, CurrentPerson currentPerson) {
        this.page = page;
        this.currentPerson = currentPerson;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    void show(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "status", required = false) @Nullable String status)
            throws IOException {
        var signedIn = currentPerson.find();
        if (signedIn.isPresent()) {
            response.sendRedirect(OwnPath.of(request.getParameter(OwnPath.PARAMETER))
                    .orElseGet(() -> Home.of(signedIn.get().roles())));
            return;
        }
        PageLanguage.remember(request, response);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page.html(request, notice(status), ""));
    }

    private static SignInPage.Notice notice(@Nullable String status) {
        return switch (status) {
            case "ended" -> SignInPage.Notice.ENDED;
            case "signed-out" -> SignInPage.Notice.SIGNED_OUT;
            case "ready" -> SignInPage.Notice.READY;
            case "joined" -> SignInPage.Notice.JOINED;
            case "stale" -> SignInPage.Notice.STALE;
            case null, default -> SignInPage.Notice.NONE;
        };
    }
}
