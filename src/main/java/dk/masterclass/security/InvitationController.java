package dk.masterclass.security;

import dk.masterclass.people.Acceptance;
import dk.masterclass.people.Invitations;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers under {@code /invitation/}. Looking uses nothing up, as mail scanners look too. */
@Controller
final class InvitationController {

    private static final String PATH = "/invitation/{token}";

    private final Invitations invitations;
    private final InvitationPage page;

    InvitationController(Invitations invitations, InvitationPage page) {
        this.invitations = invitations;
        this.page = page;
    }

    @GetMapping(PATH)
    void show(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String status,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        PageLanguage.remember(request, response);
        var stale = Optional.ofNullable(status).filter("stale"::equals).map(any -> "security.invitation.stale");
        show(token, request, response, HttpStatus.OK, new InvitationPage.Earlier("", stale));
    }

    @PostMapping(PATH)
    void accept(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        var known = invitations.look(token).filter(Invitations.Open::hasAccount).isPresent();
        var outcome = known ? invitations.join(token) : invitations.accept(token, name, password);
        if (outcome != Acceptance.ACCEPTED) {
            show(
                    token,
                    request,
                    response,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    InvitationPage.Earlier.refused(name, outcome));
            return;
        }
        request.logout();
        response.sendRedirect(SignInController.PATH + "?status=" + (known ? "joined" : "ready"));
    }

    private void show(
            String token,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus found,
            InvitationPage.Earlier earlier)
            throws IOException {
        var invitation = invitations.look(token);
        response.setStatus(invitation.isPresent() ? found.value() : HttpStatus.NOT_FOUND.value());
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(invitation.map(open -> page.open(request, open, earlier)).orElseGet(() -> page.gone(request)));
    }
}
