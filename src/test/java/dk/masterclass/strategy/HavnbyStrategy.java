package dk.masterclass.strategy;

import dk.masterclass.course.Course;
import dk.masterclass.course.content.CourseLoader;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.export.AnswersFile;
import dk.masterclass.strategy.writing.Edition;
import dk.masterclass.strategy.writing.StrategyComposer;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Reckonings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** The strategy of the sample team, with all that follows from its answers, read without app and database. */
public final class HavnbyStrategy {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 2);

    private final StrategyComposer composer;
    private final Answers answers;

    public HavnbyStrategy() {
        Path content = Path.of("course-content");
        Course course = CourseLoader.load(content);
        Answers typed = AnswersFile.read(content.resolve("samples/havnby-energi.yaml"), course);
        this.composer = new StrategyComposer(course, new Messages());
        this.answers =
                Reckonings.of(course, Clock.systemDefaultZone()).of(typed).effective();
    }

    public Document draft() {
        return composer.compose(answers, Language.DANISH, new Edition.Draft("Havnby Energi A/S", DAY));
    }
}
