package dk.masterclass.security;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets another provider look at a password only as often as {@link SignInAttempts} allows. */
final class GuardedSignIn implements AuthenticationProvider {

    private static final int FREE_PER_ACCOUNT = 10;
    private static final int FREE_PER_ADDRESS = 50;
    private static final int LONGEST_NAME = 254;

    private final AuthenticationProvider provider;
    private final SignInAttempts attempts;

    GuardedSignIn(AuthenticationProvider provider, SignInAttempts attempts) {
        this.provider = provider;
        this.attempts = attempts;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        var account = "account " + nameOf(asked);
        var address = "address " + addressOf(asked);
        if (!attempts.mayTry(address, FREE_PER_ADDRESS) || !attempts.mayTry(account, FREE_PER_ACCOUNT)) {
            throw new TooManyAttempts();
        }
        var signedIn = provider.authenticate(asked);
        attempts.forget(account);
        attempts.takeBack(address);
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return provider.supports(authentication);
    }

    private static String nameOf(Authentication asked) {
        var name = asked.getName().strip().toLowerCase(Locale.ROOT);
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static String addressOf(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
