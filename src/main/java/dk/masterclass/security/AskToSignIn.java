package dk.masterclass.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Leads whoever asks for a page without being signed in to the sign-in page, and remembers in its address where to. */
final class AskToSignIn implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        var parts = new ArrayList<String>();
        if (SignInCookie.read(request).isPresent()) {
            parts.add("status=ended");
        }
        if (HttpMethod.GET.matches(request.getMethod())) {
            OwnPath.of(pathOf(request))
                    .filter(path -> !path.equals("/"))
                    .map(OwnPath::asParameter)
                    .ifPresent(parts::add);
        }
        response.sendRedirect(SignInController.PATH + (parts.isEmpty() ? "" : "?" + String.join("&", parts)));
    }

    private static String pathOf(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
