package dk.masterclass.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** A form of a plain page came without a valid token, mostly because it stood open too long: a new one is shown. */
final class StaleForm implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        var next = OwnPath.of(request.getParameter(OwnPath.PARAMETER)).map(path -> "&" + OwnPath.asParameter(path));
        response.sendRedirect(request.getRequestURI() + "?status=stale" + next.orElse(""));
    }
}
