package dk.masterclass.security;

import java.io.IOException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Answers whoever comes with a session that was ended elsewhere: scripts are told, people sign in again. */
final class EndedSession implements SessionInformationExpiredStrategy {

    private final RequestMatcher scripts;

    EndedSession(RequestMatcher scripts) {
        this.scripts = scripts;
    }

    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent ended) throws IOException {
        if (scripts.matches(ended.getRequest())) {
            var refusal = new CredentialsExpiredException("The session was ended");
            new DoorRefusals().commence(ended.getRequest(), ended.getResponse(), refusal);
            return;
        }
        ended.getResponse().sendRedirect(SignInController.PATH);
    }
}
