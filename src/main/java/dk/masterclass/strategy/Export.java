package dk.masterclass.strategy;

import dk.masterclass.checks.Findings;
import dk.masterclass.checks.Inspection;
import dk.masterclass.course.Course;
import dk.masterclass.course.content.ContentFaults;
import dk.masterclass.course.content.CourseLoader;
import dk.masterclass.course.formula.CourseFormulas;
import dk.masterclass.document.Language;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Reckonings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Prints a file of answers as a strategy, without server and database: {@code ./dev export IN.yaml OUT.pdf --lang en}.
 * Says in a sentence what is wrong with what it was given.
 */
public final class Export {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUNDERSTOOD = 2;
    private static final String USAGE = "Usage: ./dev export ANSWERS.yaml STRATEGY.pdf [--lang da|en]";

    private final Path content;
    private final Clock clock;
    private final PrintStream notes;

    Export(Path content, Clock clock, PrintStream notes) {
        this.content = content;
        this.clock = clock;
        this.notes = notes;
    }

    public static void main(String[] args) {
        var content = Optional.ofNullable(System.getenv("MASTERCLASS_CONTENT")).orElse("course-content");
        System.exit(new Export(Path.of(content), Clock.systemDefaultZone(), System.err).run(List.of(args)));
    }

    private record Order(Path answers, Path pdf, Language language) {}

    /** The exit code: 0 when the file is written, 1 when something in the files is wrong, 2 for a wrong call. */
    int run(List<String> args) {
        var order = order(args);
        if (order.isEmpty()) {
            notes.println(USAGE);
            return MISUNDERSTOOD;
        }
        try {
            return export(order.get());
        } catch (ContentFaults faults) {
            notes.println(faults.getMessage());
            return REFUSED;
        }
    }

    private static Optional<Order> order(List<String> args) {
        int option = args.indexOf("--lang");
        boolean plain = option < 0 && args.size() == 2;
        boolean withLanguage = option >= 0 && args.size() == 4 && option < 3;
        if (!plain && !withLanguage) {
            return Optional.empty();
        }
        var tag = plain ? "da" : args.get(option + 1);
        var files = new ArrayList<>(args);
        if (withLanguage) {
            files.subList(option, option + 2).clear();
        }
        return tag.equals("da") || tag.equals("en")
                ? Optional.of(new Order(Path.of(files.get(0)), Path.of(files.get(1)), Language.of(tag)))
                : Optional.empty();
    }

    private int export(Order order) {
        if (!Files.isReadable(order.answers()) || Files.isDirectory(order.answers())) {
            return refuse("The answers can't be read: there is no file " + order.answers());
        }
        var course = CourseLoader.load(content);
        try {
            Files.write(order.pdf(), print(order, course));
        } catch (UnfitAnswers unfit) {
            return refuse(unfit.sentences());
        } catch (IOException unwritable) {
            return refuse("The strategy can't be written to " + order.pdf()
                    + ": is there such a folder, and may you write" + " there?");
        }
        return DONE;
    }

    private byte[] print(Order order, Course course) {
        var messages = new Messages();
        var press = new StrategyPress(new StrategyComposer(course, messages), messages);
        var edition = new Edition.Draft("", LocalDate.now(clock));
        var reckonings = Reckonings.of(course, clock);
        var typed = answers(order.answers(), course);
        var answers = reckonings.of(typed).effective();
        var findings = new Inspection(course, CourseFormulas.of(course), reckonings).printable(typed, order.language());
        return press.print(answers, order.language(), edition, OpenPoints.of(new Findings(findings, List.of())));
    }

    private static Answers answers(Path file, Course course) {
        try {
            return AnswersFile.read(file, course);
        } catch (ContentFaults faults) {
            throw new UnfitAnswers(file, faults);
        }
    }

    /** The answers do not fit the course; every fault with its line. */
    private static final class UnfitAnswers extends RuntimeException {

        private final transient Path file;
        private final transient ContentFaults faults;

        UnfitAnswers(Path file, ContentFaults faults) {
            super(faults);
            this.file = file;
            this.faults = faults;
        }

        String sentences() {
            return faults.faults().stream()
                    .map(fault -> "  " + fault)
                    .collect(Collectors.joining("\n", "The answers in " + file + " don't fit the course:\n", ""));
        }
    }

    private int refuse(String sentence) {
        notes.println(sentence);
        return REFUSED;
    }
}
