package dk.masterclass.security;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a signed-in browser carries in its cookie: the name of its sign-in, and 256 secret bits that change with use. */
record SignInToken(UUID signIn, byte[] secret) {

    static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NAME_BYTES = 16;
    private static final String MAC = "HmacSHA256";

    static byte[] randomBytes() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static SignInToken random() {
        return new SignInToken(UUID.randomUUID(), randomBytes());
    }

    static Optional<SignInToken> parse(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != NAME_BYTES + BYTES) {
                return Optional.empty();
            }
            var name = ByteBuffer.wrap(bytes);
            return Optional.of(new SignInToken(
                    new UUID(name.getLong(), name.getLong()),
                    Arrays.copyOfRange(bytes, NAME_BYTES, NAME_BYTES + BYTES)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    String text() {
        var bytes = ByteBuffer.allocate(NAME_BYTES + BYTES)
                .putLong(signIn.getMostSignificantBits())
                .putLong(signIn.getLeastSignificantBits())
                .put(secret)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The token that takes this one's place. Always the same for a seed, so that it can be handed out twice. */
    SignInToken next(byte[] seed) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(seed, MAC));
            return new SignInToken(signIn, mac.doFinal(secret));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignInToken token
                && token.signIn.equals(signIn)
                && MessageDigest.isEqual(token.secret, secret);
    }

    @Override
    public int hashCode() {
        return signIn.hashCode();
    }

    @Override
    public String toString() {
        return "SignInToken[" + signIn + "]";
    }
}
