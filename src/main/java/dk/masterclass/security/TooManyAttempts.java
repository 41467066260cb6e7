package dk.masterclass.security;

import org.springframework.security.core.AuthenticationException;

/** The attempt to sign in was not looked at, because too many have failed just now. */
final class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    TooManyAttempts() {
        super("Too many attempts");
    }
}
