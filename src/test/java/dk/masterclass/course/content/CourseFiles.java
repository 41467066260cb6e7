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
import java.util.ArrayList;
import java.util.List;

/** A copy of a course, in which a test changes or breaks something: the small one in {@code course-fixture}, or the real one. */
public final class CourseFiles {

    static final String COURSE = "course.yaml";
    static final String STRATEGY = "strategy.yaml";
    static final String LIST = "lists/colours.yaml";
    static final String MODULE = "m1-begyndelsen/module.yaml";
    static final String LESSON = "m1-begyndelsen/lessons/lektionen.da.md";
    static final String CASE = "m1-begyndelsen/cases/casen.da.md";
    static final String TEACHING = "m1-begyndelsen/teaching-notes.da.md";
    static final String EXERCISE = "m1-begyndelsen/exercises/ovelsen.yaml";

    private static final Path FIXTURE = Path.of("src/test/resources/course-fixture");

    private static final Path REAL = Path.of("course-content");

    private final Path directory;

    private CourseFiles(Path directory) {
        this.directory = directory;
    }

    static CourseFiles copiedTo(Path directory) {
        return copied(FIXTURE, directory);
    }

    public static CourseFiles realCopiedTo(Path directory) {
        return copied(REAL, directory);
    }

    private static CourseFiles copied(Path course, Path directory) {
        try {
            Files.walkFileTree(course, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Path copy = directory.resolve(course.relativize(file).toString());
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
    public CourseFiles with(String file, String text, String instead) {
        String before = read(file);
        assertThat(before).contains(text);
        int at = before.indexOf(text);
        return withFile(file, before.substring(0, at) + instead + before.substring(at + text.length()));
    }

    public CourseFiles withFile(String file, String text) {
        try {
            Files.createDirectories(directory.resolve(file).getParent());
            Files.writeString(directory.resolve(file), text);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Takes out an item of a list, with everything that belongs to it. */
    public CourseFiles withoutItem(String file, String beginning) {
        List<String> lines = read(file).lines().toList();
        int first = lineOf(file, beginning) - 1;
        int depth = depth(lines.get(first));
        int last = first + 1;
        while (last < lines.size() && (lines.get(last).isBlank() || depth(lines.get(last)) > depth)) {
            last++;
        }
        var rest = new ArrayList<>(lines.subList(0, first));
        rest.addAll(lines.subList(last, lines.size()));
        return withFile(file, String.join("\n", rest) + "\n");
    }

    private static int depth(String line) {
        return line.length() - line.stripLeading().length();
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

    public Path path() {
        return directory;
    }

    public Course load() {
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
