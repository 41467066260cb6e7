package dk.masterclass.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * The jar that Maven has built, as it is or unpacked by itself, as Spring Boot recommends for production. Unpacked it
 * starts from an archive of loaded classes, several times faster: a test that kills it a hundred times needs that.
 */
final class ProductionJar {

    private static final Path BUILT = Path.of("target", "masterclass.jar").toAbsolutePath();
    private static final List<String> AS_IN_PRODUCTION = List.of(
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Djava.awt.headless=true");
    private static final List<String> SMALL_MACHINE =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m");

    private final Path jar;
    private final Path archive;

    private ProductionJar(Path jar) {
        this.jar = jar;
        this.archive = jar.resolveSibling("classes.aot");
    }

    /** As it stands in the container image. */
    static ProductionJar built() {
        if (!Files.exists(BUILT)) {
            throw new IllegalStateException("There is no " + BUILT + ": build it first, with mvn package");
        }
        return new ProductionJar(BUILT);
    }

    /** Unpacked into a directory that is used again until the jar is built anew. */
    static ProductionJar unpacked(Path directory) {
        var here = directory.toAbsolutePath().resolve("app-" + stamp(built().jar));
        if (!Files.exists(here)) {
            removeEarlier(directory);
            run(List.of(
                    java(), "-Djarmode=tools", "-jar", BUILT.toString(), "extract", "--destination", here.toString()));
        }
        return new ProductionJar(here.resolve(BUILT.getFileName()));
    }

    private static void removeEarlier(Path directory) {
        try (var unpacked = Files.newDirectoryStream(directory, "app-*")) {
            for (Path earlier : unpacked) {
                FileSystemUtils.deleteRecursively(earlier);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Another copy of the same app, as a new version of it would be. */
    ProductionJar copy() {
        var here = jar.getParent();
        var there = here.resolveSibling(here.getFileName() + "-next");
        try (var files = Files.walk(here)) {
            for (Path file : files.toList()) {
                var copied = there.resolve(here.relativize(file));
                if (!Files.exists(copied)) {
                    // With its time, as the archive knows it.
                    Files.copy(file, copied, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new ProductionJar(there.resolve(jar.getFileName()));
    }

    boolean hasArchive() {
        return Files.exists(archive);
    }

    /** How it is started; the first start of an unpacked one, if {@code recording}, writes the archive when it ends. */
    List<String> command(boolean recording) {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(AS_IN_PRODUCTION);
        command.addAll(SMALL_MACHINE);
        if (recording) {
            command.add("-XX:AOTCacheOutput=" + archive);
        } else if (hasArchive()) {
            command.add("-XX:AOTCache=" + archive);
        }
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** What is in the file, in short; its time says nothing, as builds are reproducible. */
    private static String stamp(Path file) {
        var sum = new CRC32C();
        try (var in = new CheckedInputStream(Files.newInputStream(file), sum)) {
            in.transferTo(OutputStream.nullOutputStream());
            return Long.toHexString(sum.getValue());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void run(List<String> command) {
        var log = BUILT.resolveSibling("faults-unpack.log");
        if (OwnProcess.start(command, Map.of(), log).join() != 0) {
            throw new IllegalStateException("Failed: " + command + "; see " + log);
        }
    }
}
