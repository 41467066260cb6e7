package dk.masterclass.course.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Course;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** A copy of the small sound course in {@code src/test/resources/course-fixture}, in which a test breaks something. */
final class CourseFiles {

    static final String COURSE = "course.yaml";
    static final String STRATEGY = "strategy.yaml";
    static final String LIST = "lists/colours.yaml";
    static final String MODULE = "m1-begyndelsen/module.yaml";
    static final String LESSON = "m1-begyndelsen/lessons/lektionen.da.md";
    static final String CASE = "m1-begyndelsen/cases/casen.da.md";
    static final String EXERCISE = "m1-begyndelsen/exercises/ovelsen.yaml";

    private static final Path FIXTURE = Path.of("src/test/resources/course-fixture");

    private final Path directory;

    private CourseFiles(Path directory) {
        this.directory = directory;
    }

    static CourseFiles copiedTo(Path directory) {
        try {
            Files.walkFileTree(FIXTURE, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Path copy = directory.resolve(FIXTURE.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new CourseFiles(directory);
    }

    /** Replaces the first place where this stands; it must stand there. */
    CourseFiles with(String file, String text, String instead) {
        String before = read(file);
        assertThat(before).contains(text);
        int at = before.indexOf(text);
        return withFile(file, before.substring(0, at) + instead + before.substring(at + text.length()));
    }

    CourseFiles withFile(String file, String text) {
        try {
            Files.createDirectories(directory.resolve(file).getParent());
            Files.writeString(directory.resolve(file), text);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    CourseFiles without(String file) {
        try {
            Files.delete(directory.resolve(file));
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The line, counted from 1, on which this stands first. */
    int lineOf(String file, String text) {
        List<String> lines = read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new AssertionError(file + " does not contain " + text);
    }

    Path path() {
        return directory;
    }

    Course load() {
        return CourseLoader.load(directory);
    }

    /** The faults of the course, of which there must be some. */
    List<ContentFault> faults() {
        try {
            load();
        } catch (ContentFaults faults) {
            return faults.faults();
        }
        throw new AssertionError("The course was loaded without a fault");
    }

    private String read(String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
