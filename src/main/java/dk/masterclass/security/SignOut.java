package dk.masterclass.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Signing out ends the sign-in of this browser for good; what it has not saved stays in its journal. */
@Component
final class SignOut implements LogoutHandler {

    private final SigningIn signingIn;

    SignOut(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        signingIn.end(request, response);
    }
}
