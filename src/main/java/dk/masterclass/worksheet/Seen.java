package dk.masterclass.worksheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fingerprint of a value that somebody saw: enough to tell whether it is another one by now. */
public record Seen(String fingerprint) {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    public Seen {
        if (!FINGERPRINT.matcher(fingerprint).matches()) {
            throw new IllegalArgumentException("Not a fingerprint: " + fingerprint);
        }
    }

    public static Seen of(Value value) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return new Seen(HexFormat.of()
                    .formatHex(digest.digest(ValueJson.write(value).getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static Optional<Seen> parse(String text) {
        return Optional.of(text).filter(FINGERPRINT.asMatchPredicate()).map(Seen::new);
    }
}
