package dk.masterclass.strategy.versions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A checksum, in hexadecimal, as {@code sha256sum} writes it. */
public final class Sha256 {

    private static final int GROUP = 8;

    private Sha256() {}

    public static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** In groups that an eye can hold. */
    public static String grouped(String sum) {
        return sum.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }
}
