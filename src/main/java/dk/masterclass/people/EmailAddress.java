package dk.masterclass.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address in lower case, so that the same mailbox is always the same value. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern CHARACTERS = Pattern.compile("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~@-]+");
    private static final Pattern SYNTAX = Pattern.compile("[^@]{1,64}@[^@.-][^@.]*(\\.[^@.]+)+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an e-mail address: " + value);
        }
    }

    /** The address somebody typed, or nothing when it cannot be one. */
    public static Optional<EmailAddress> parse(String typed) {
        var value = typed.strip().toLowerCase(Locale.ROOT);
        return isValid(value) ? Optional.of(new EmailAddress(value)) : Optional.empty();
    }

    private static boolean isValid(String value) {
        return value.length() <= LONGEST
                && CHARACTERS.matcher(value).matches()
                && SYNTAX.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
