package dk.masterclass.security;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;

/** After signing in: to the page that was asked for, or to where the person's work begins. */
final class SignInSuccess extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    static final String REMEMBER = "remember";

    private final SigningIn signingIn;

    SignInSuccess(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (!(authentication.getPrincipal() instanceof Account account)) {
            throw new IllegalStateException("Signed in as something else: " + authentication);
        }
        signingIn.begin(request, response, account, request.getParameter(REMEMBER) != null);
        clearAuthenticationAttributes(request);
        var next = OwnPath.of(request.getParameter(OwnPath.PARAMETER))
                .orElseGet(() -> Home.of(account.person().roles()));
        getRedirectStrategy().sendRedirect(request, response, next);
    }
}
