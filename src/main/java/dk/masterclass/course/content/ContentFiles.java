package dk.masterclass.course.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files of the course, by their path below its directory. */
final class ContentFiles {

    private final Path directory;
    private final Faults faults;
    private final Set<String> read = new HashSet<>();

    ContentFiles(Path directory, Faults faults) {
        this.directory = directory;
        this.faults = faults;
    }

    boolean exists(String file) {
        return Files.isRegularFile(directory.resolve(file));
    }

    /** The text of a file; a fault at the place that asks for it if there is none. */
    Optional<String> text(String file, Place asker) {
        if (!exists(file)) {
            faults.add(asker, "There is no file " + file);
            return Optional.empty();
        }
        try {
            read.add(file);
            String text = Files.readString(directory.resolve(file));
            return Optional.of(text.replace("\r\n", "\n"));
        } catch (CharacterCodingException notUtf8) {
            faults.add(Place.of(file), "The file is not written in UTF-8");
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Can't read " + file, unreadable);
        }
    }

    Optional<Yaml> yaml(String file, Place asker) {
        return text(file, asker).flatMap(text -> new YamlReader(faults).read(text, Place.of(file)));
    }

    /** The names of the files in a folder that end like this, in alphabetical order, without hidden ones. */
    List<String> namesIn(String folder, String ending) {
        Path path = directory.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending) && !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Can't read the folder " + folder, unreadable);
        }
    }

    /** The files of a folder that nobody asked for. */
    List<String> unread(String folder) {
        return namesIn(folder, "").stream()
                .map(name -> folder + "/" + name)
                .filter(file -> !read.contains(file))
                .toList();
    }
}
