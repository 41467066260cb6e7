package dk.masterclass.strategy;

import dk.masterclass.course.Course;
import dk.masterclass.course.content.CourseLoader;
import dk.masterclass.document.Language;
import dk.masterclass.document.TypedText;
import dk.masterclass.document.pdf.HostileDocuments;
import dk.masterclass.document.pdf.PrintCheck;
import dk.masterclass.strategy.export.AnswersFile;
import dk.masterclass.strategy.versions.VersionNumber;
import dk.masterclass.strategy.writing.Edition;
import dk.masterclass.strategy.writing.StrategyComposer;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Reckonings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The printed strategy is valid and says what was typed: the sample's, and whatever else a team may type. */
@Execution(ExecutionMode.CONCURRENT)
class PrintedStrategyTest {

    private static final Path CONTENT = Path.of("course-content");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Course COURSE = CourseLoader.load(CONTENT);
    private static final Reckonings RECKONINGS = Reckonings.of(COURSE, Clock.systemDefaultZone());
    private static final long FIRST_SEED = Long.getLong("pdf.seed", 1);
    private static final int ANSWER_SETS = Integer.getInteger("pdf.answers", 100);
    private static final Answers SAMPLE = AnswersFile.read(CONTENT.resolve("samples/havnby-energi.yaml"), COURSE);

    private final StrategyComposer composer = new StrategyComposer(COURSE, SmallCourse.MESSAGES);

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSamplePrintsAsADraftAndAsAFinalVersion(Language language) {
        PrintCheck.assertPrints(composer.compose(SAMPLE, language, new Edition.Draft("Havnby Energi A/S", DAY)));
        PrintCheck.assertPrints(composer.compose(
                SAMPLE, language, new Edition.Final("Havnby Energi A/S", DAY, VersionNumber.FIRST, "Mette Krogh")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anUnansweredStrategyPrints(Language language) {
        PrintCheck.assertPrints(composer.compose(Answers.none(), language, new Edition.Draft("Havnby", DAY)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverIsAnsweredPrints(long seed) {
        var language = seed % 3 == 0 ? Language.ENGLISH : Language.DANISH;
        var organisation = TypedText.clean(HostileDocuments.typing(seed).get());
        var edition = seed % 4 == 0
                ? new Edition.Final(organisation, DAY, VersionNumber.FIRST, organisation)
                : new Edition.Draft(organisation, DAY);
        var answers = RECKONINGS.of(RandomAnswers.of(COURSE, seed)).effective();

        PrintCheck.assertPrints(composer.compose(answers, language, edition));
    }

    static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + ANSWER_SETS);
    }
}
