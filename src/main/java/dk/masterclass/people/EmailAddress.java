package dk.masterclass.people;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in lower case, its domain in letters as people write them, so that the same mailbox is always the
 * same value. Browsers send a domain with æ, ø or å in ASCII ({@code xn--}…) from some fields and not from others.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern CHARACTERS = Pattern.compile("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~@-]+");
    private static final Pattern SYNTAX = Pattern.compile("[^@]{1,64}@[^@.-][^@.]*(\\.[^@.]+)+");

    public EmailAddress {
        var typed = value;
        value = canonical(typed).orElseThrow(() -> new IllegalArgumentException("Not an e-mail address: " + typed));
    }

    /** The address somebody typed, or nothing when it cannot be one. */
    public static Optional<EmailAddress> parse(String typed) {
        return canonical(typed).map(EmailAddress::new);
    }

    /** The form that every mail server takes: its domain in ASCII. */
    String wire() {
        var at = value.indexOf('@');
        return value.substring(0, at + 1) + IDN.toASCII(value.substring(at + 1));
    }

    private static Optional<String> canonical(String typed) {
        var address = typed.strip().toLowerCase(Locale.ROOT);
        if (!isValid(address)) {
            return Optional.empty();
        }
        var at = address.indexOf('@');
        return domain(address.substring(at + 1))
                .map(domain -> address.substring(0, at + 1) + domain)
                .filter(EmailAddress::isValid);
    }

    private static Optional<String> domain(String typed) {
        try {
            return Optional.of(IDN.toUnicode(IDN.toASCII(typed)));
        } catch (IllegalArgumentException labelTooLong) {
            return Optional.empty();
        }
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
