package dk.masterclass.course.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * The checksum of all files of the course, to tell whether two things were made in the same one. Anybody can work it out:
 * {@code find * -type f | LC_ALL=C sort | xargs -d '\n' sha256sum | sha256sum} in the folder of the course.
 */
public record CourseSeal(String sha256) {

    static CourseSeal of(Path directory) {
        try (var files = Files.walk(directory)) {
            var lines = files.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("."))
                    .sorted()
                    .map(file -> sum(read(directory.resolve(file))) + "  " + file + "\n")
                    .collect(Collectors.joining());
            return new CourseSeal(sum(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Can't read " + directory, unreadable);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Can't read " + file, unreadable);
        }
    }

    private static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
