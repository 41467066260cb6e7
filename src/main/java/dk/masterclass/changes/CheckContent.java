package dk.masterclass.changes;

import dk.masterclass.course.Course;
import dk.masterclass.course.content.ContentFaults;
import dk.masterclass.course.content.CourseLoader;
import dk.masterclass.database.RunningDatabase;
import dk.masterclass.worksheet.Answers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Says what another version of the course would mean, without changing anything: {@code ./dev check-content DIR}. Names
 * the faults of the folder, what is different from the course in use, and which teams have answers that it touches.
 */
public final class CheckContent {

    private static final int FINE = 0;
    private static final int WRONG = 1;
    private static final int MISUNDERSTOOD = 2;
    private static final String USAGE = "Usage: ./dev check-content DIR";

    private final Map<String, String> environment;
    private final PrintStream out;

    CheckContent(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    public static void main(String[] args) {
        // Else the embedded database tells all about its start, between the findings.
        LoggingSystem.get(CheckContent.class.getClassLoader()).beforeInitialize();
        System.exit(new CheckContent(System.getenv(), System.out).run(List.of(args)));
    }

    /** The exit code: 1 when the folder has faults or forgets an id, 2 for a wrong call, otherwise 0. */
    int run(List<String> args) {
        if (args.size() != 1 || !Files.isDirectory(Path.of(args.getFirst()))) {
            out.println(args.size() == 1 ? "There is no folder " + args.getFirst() : USAGE);
            return MISUNDERSTOOD;
        }
        var edited = Path.of(args.getFirst());
        try {
            return compare(edited, CourseLoader.load(edited));
        } catch (ContentFaults faults) {
            out.println(faults.getMessage());
            return WRONG;
        }
    }

    private int compare(Path edited, Course course) {
        out.println("The course in " + edited + " has no faults.");
        var inUse = Path.of(environment.getOrDefault("MASTERCLASS_CONTENT", "course-content"));
        var changes = new ArrayList<>(changes(inUse, edited, course));
        var teams = teams();
        teams.map(found -> UnknownAnswers.in(course, found.values())).orElse(List.of()).stream()
                .filter(unknown -> changes.stream().noneMatch(known -> covers(known, unknown)))
                .forEach(changes::add);
        changes.forEach(change -> print(change, teams));
        long losses = changes.stream().filter(CourseChange::isLoss).count();
        out.println(summary(changes.size(), losses));
        return losses == 0 ? FINE : WRONG;
    }

    private static boolean covers(CourseChange known, CourseChange unknown) {
        return unknown.place().equals(known.place()) || unknown.place().startsWith(known.place() + "/");
    }

    private List<CourseChange> changes(Path inUse, Path edited, Course course) {
        if (isSame(inUse, edited)) {
            out.println("It is the course in use, so it is compared with the answers alone.");
            return List.of();
        }
        try {
            return CourseChanges.between(CourseLoader.load(inUse), course);
        } catch (ContentFaults unreadable) {
            out.println("The course in use (" + inUse + ") can't be read, so it is compared with the answers alone.");
            return List.of();
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException missing) {
            return false;
        }
    }

    private Optional<Map<String, Answers>> teams() {
        try (var database = RunningDatabase.open(environment)) {
            return Optional.of(TeamsOnRecord.read(database.connection()));
        } catch (SQLException unreachable) {
            out.println("Which teams are touched isn't known: " + unreachable.getMessage());
            return Optional.empty();
        }
    }

    private void print(CourseChange change, Optional<Map<String, Answers>> teams) {
        out.println((change.isLoss() ? "! " : "- ") + change.says());
        teams.ifPresent(all -> {
            var touched = all.entrySet().stream()
                    .filter(team -> change.touches().test(team.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            out.println(touched.isEmpty() ? "    touches no team" : "    touches " + String.join(", ", touched));
        });
    }

    private static String summary(int changes, long losses) {
        if (changes == 0) {
            return "Nothing is different for any answer.";
        }
        var different = changes == 1 ? "1 difference" : changes + " differences";
        return losses == 0
                ? different + "."
                : different + ", " + losses + " of them lose" + (losses == 1 ? "s" : "") + " an id.";
    }
}
