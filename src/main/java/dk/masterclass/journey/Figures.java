package dk.masterclass.journey;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The drawings of the course, by name. Only what lay in a {@code figures} folder at start can be asked for. */
@Component
class Figures {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.svg");

    private final Map<String, Path> byName;

    Figures(@Value("${masterclass.content}") Path content) {
        try (var files = Files.walk(content, 3)) {
            byName = files.filter(Figures::isFigure)
                    .collect(toUnmodifiableMap(file -> file.getFileName().toString(), file -> file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(byName.get(name)).map(Figures::bytes);
    }

    private static boolean isFigure(Path file) {
        var name = file.getFileName().toString();
        return NAME.matcher(name).matches() && file.endsWith(Path.of("figures", name)) && Files.isRegularFile(file);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
