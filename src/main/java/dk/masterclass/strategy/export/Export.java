package dk.masterclass.strategy.export;

import dk.masterclass.checks.Finding;
import dk.masterclass.checks.Findings;
import dk.masterclass.checks.Inspection;
import dk.masterclass.course.Course;
import dk.masterclass.course.content.ContentFaults;
import dk.masterclass.course.content.CourseLoader;
import dk.masterclass.course.formula.CourseFormulas;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.Obstacles;
import dk.masterclass.strategy.files.FileFormat;
import dk.masterclass.strategy.files.Headway;
import dk.masterclass.strategy.files.Material;
import dk.masterclass.strategy.files.Outputs;
import dk.masterclass.strategy.files.StrategyPress;
import dk.masterclass.strategy.manuscript.OpenPoints;
import dk.masterclass.strategy.versions.VersionNumber;
import dk.masterclass.strategy.writing.Edition;
import dk.masterclass.strategy.writing.StrategyComposer;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Reckonings;
import dk.masterclass.worksheet.file.AnswersFileReader;
import dk.masterclass.worksheet.file.FileFaults;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes files of a file of answers, without server and database: {@code ./dev export IN.yaml OUT.pdf --lang en}. Says in
 * a sentence what is wrong with what it was given.
 */
public final class Export {

    /** Files know no teams; what comes from one is told from what comes from another by nothing else. */
    private static final String ORIGIN = "masterclass-export";

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUNDERSTOOD = 2;

    private final Path content;
    private final Clock clock;
    private final PrintStream notes;
    private final Messages messages = new Messages();

    public Export(Path content, Clock clock, PrintStream notes) {
        this.content = content;
        this.clock = clock;
        this.notes = notes;
    }

    public static void main(String[] args) {
        var content = Optional.ofNullable(System.getenv("MASTERCLASS_CONTENT")).orElse("course-content");
        System.exit(new Export(Path.of(content), Clock.systemDefaultZone(), System.err).run(List.of(args)));
    }

    /** The exit code: 0 when the file is written, 1 when something in the files is wrong, 2 for a wrong call. */
    public int run(List<String> args) {
        try {
            export(ExportOrder.of(args));
            return DONE;
        } catch (ExportOrder.Misunderstood misunderstood) {
            notes.println(misunderstood.getMessage());
            return MISUNDERSTOOD;
        } catch (ContentFaults | Refused refusal) {
            notes.println(refusal.getMessage());
            return REFUSED;
        }
    }

    private void export(ExportOrder order) {
        if (!Files.isReadable(order.answers()) || Files.isDirectory(order.answers())) {
            throw new Refused("The answers can't be read: there is no file " + order.answers());
        }
        var course = CourseLoader.load(content);
        if (course.outline(order.publication()).sections().isEmpty()) {
            throw new Refused("This course has no " + order.publication().id());
        }
        var material = material(order, course);
        var press = new StrategyPress(new StrategyComposer(course, messages), messages);
        byte[] made = new Outputs(press, course).make(order.format(), order.publication(), material, Headway.unheard());
        try {
            Files.write(order.output(), made);
        } catch (IOException unwritable) {
            throw new Refused("Nothing can be written to " + order.output()
                    + ": is there such a folder, and may you write there?");
        }
    }

    private Material material(ExportOrder order, Course course) {
        var typed = answers(order.answers(), course);
        var reckonings = Reckonings.of(course, clock);
        var inspection = new Inspection(course, CourseFormulas.of(course), reckonings);
        var answers = reckonings.of(typed).effective();
        var findings = new Findings(inspection.printable(typed, order.language()), List.of());
        if (order.isFinal()) {
            refuseWhatIsOpen(order, answers, findings, course);
        }
        var today = LocalDate.now(clock);
        var edition =
                order.isFinal() ? new Edition.Final("", today, VersionNumber.FIRST, "") : new Edition.Draft("", today);
        return new Material(ORIGIN, typed, answers, order.language(), edition, OpenPoints.of(findings));
    }

    private Answers answers(Path file, Course course) {
        try {
            return FileFormat.ofName(file.toString()).equals(Optional.of(FileFormat.ANSWERS))
                    ? AnswersFileReader.read(course, Files.readAllBytes(file)).answers()
                    : AnswersFile.read(file, course);
        } catch (ContentFaults faults) {
            throw unfit(file, faults.faults().stream().map(Object::toString));
        } catch (FileFaults faults) {
            throw unfit(file, faults.faults().stream().map(fault -> fault.sentence(messages, Language.ENGLISH)));
        } catch (IOException unreadable) {
            throw new Refused("The answers in " + file + " can't be read");
        }
    }

    private static Refused unfit(Path file, Stream<String> faults) {
        return new Refused(faults.map(fault -> "  " + fault)
                .collect(Collectors.joining("\n", "The answers in " + file + " don't fit the course:\n", "")));
    }

    /** Each with its address, so that it can be found in the file. */
    private void refuseWhatIsOpen(ExportOrder order, Answers answers, Findings findings, Course course) {
        var obstacles = Obstacles.of(course, answers, findings, order.language(), messages);
        if (!obstacles.isEmpty()) {
            var lines = obstacles.lacks().stream()
                    .map(lack -> "  " + lack.address() + ": " + lack.label() + ". " + lack.sentence())
                    .collect(Collectors.toList());
            obstacles.faults().forEach(fault -> lines.add("  " + place(fault) + ": " + fault.says()));
            throw new Refused("The strategy can't be final, because this is open:\n" + String.join("\n", lines));
        }
    }

    private static String place(Finding fault) {
        return fault.places().isEmpty()
                ? fault.check()
                : fault.places().getFirst().toString();
    }

    /** Something in the files is wrong. */
    private static final class Refused extends RuntimeException {
        Refused(String sentence) {
            super(sentence);
        }
    }
}
