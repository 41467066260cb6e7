package dk.masterclass.strategy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A checksum, in hexadecimal, as {@code sha256sum} writes it. */
final class Sha256 {

    private static final int GROUP = 8;

    private Sha256() {}

    static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** In groups that an eye can hold. */
    static String grouped(String sum) {
        return sum.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }
}
