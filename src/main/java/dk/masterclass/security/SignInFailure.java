package dk.masterclass.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Shows the form again with what was typed as e-mail, and one sentence that tells nobody which half was wrong. */
@Component
final class SignInFailure implements AuthenticationFailureHandler {

    private final SignInPage page;

    SignInFailure(SignInPage page) {
        this.page = page;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        var tooMany = refusal instanceof TooManyAttempts;
        var status = tooMany ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT;
        var notice = tooMany ? SignInPage.Notice.WAIT : SignInPage.Notice.WRONG;
        var typed = request.getParameter("username");
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page.html(request, notice, typed == null ? "" : typed));
    }
}
