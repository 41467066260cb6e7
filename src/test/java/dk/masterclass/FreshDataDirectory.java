package dk.masterclass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives the app under test an empty data directory, and throws away those of earlier runs. */
final class FreshDataDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path ALL = Path.of("target", "test-data");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Files.createDirectories(ALL);
            removeEarlier();
            var fresh = ALL.resolve(
                    ProcessHandle.current().pid() + "-" + Integer.toHexString(System.identityHashCode(context)));
            TestPropertyValues.of("masterclass.data=" + fresh, "masterclass.database.program=" + DatabaseProgram.PLACE)
                    .applyTo(context);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void removeEarlier() throws IOException {
        try (var directories = Files.list(ALL)) {
            for (Path directory : directories.toList()) {
                var pid = Long.parseLong(directory.getFileName().toString().replaceAll("-.*", ""));
                if (ProcessHandle.of(pid).isEmpty()) {
                    remove(directory);
                }
            }
        }
    }

    /** Tests run in two processes: whoever gets to name the directory throws it away. */
    private static void remove(Path directory) throws IOException {
        var named = ProcessHandle.current().pid() + "-" + directory.getFileName();
        try {
            FileSystemUtils.deleteRecursively(Files.move(directory, ALL.resolve(named)));
        } catch (NoSuchFileException takenByTheOther) {
            // It is being thrown away already.
        }
    }
}
