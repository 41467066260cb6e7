package dk.masterclass.strategy;

import dk.masterclass.course.Course;
import dk.masterclass.course.Field;
import dk.masterclass.course.content.CourseLoader;
import dk.masterclass.document.Language;
import dk.masterclass.document.TypedText;
import dk.masterclass.document.pdf.HostileDocuments;
import dk.masterclass.document.pdf.PrintCheck;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Value;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The printed strategy is valid and says what was typed: the sample's, and whatever else a team may type. */
class PrintedStrategyTest {

    private static final Path CONTENT = Path.of("course-content");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Course COURSE = CourseLoader.load(CONTENT);
    private static final Answers SAMPLE = AnswersFile.read(CONTENT.resolve("samples/havnby-energi.yaml"), COURSE);

    private final StrategyComposer composer = new StrategyComposer(COURSE, SmallCourse.MESSAGES);

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSamplePrintsAsADraftAndAsAFinalVersion(Language language) {
        PrintCheck.assertPrints(composer.compose(SAMPLE, language, new Edition.Draft("Havnby Energi A/S", DAY)));
        PrintCheck.assertPrints(
                composer.compose(SAMPLE, language, new Edition.Final("Havnby Energi A/S", DAY, 1, "Mette Krogh")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anUnansweredStrategyPrints(Language language) {
        PrintCheck.assertPrints(composer.compose(Answers.none(), language, new Edition.Draft("Havnby", DAY)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverIsTypedPrints(long seed) {
        var language = seed % 3 == 0 ? Language.ENGLISH : Language.DANISH;
        var typing = HostileDocuments.typing(seed);
        var organisation = TypedText.clean(typing.get());

        PrintCheck.assertPrints(composer.compose(typed(seed), language, new Edition.Draft(organisation, DAY)));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    /** The sample with every text replaced, and some answers missing. */
    private static Answers typed(long seed) {
        var random = new Random(seed);
        var typing = HostileDocuments.typing(seed);
        var answers = new TreeMap<Address, Answers.Answer>();
        SAMPLE.all().forEach((address, answer) -> {
            if (address.row() != null && address.column() == null) {
                answers.put(address, answer);
            } else if (random.nextInt(5) > 0) {
                var value = isTyped(address) ? new Value.Text(TypedText.clean(typing.get())) : answer.value();
                answers.put(address, new Answers.Answer(value, 1));
            }
        });
        return new Answers(answers);
    }

    private static boolean isTyped(Address address) {
        return field(address)
                .filter(field ->
                        field instanceof Field.Short || field instanceof Field.Long || field instanceof Field.Number)
                .isPresent();
    }

    private static Optional<Field> field(Address address) {
        var question = COURSE.exercise(address.exercise()).flatMap(exercise -> exercise.field(address.field()));
        var column = address.column();
        return column == null
                ? question
                : question.filter(Field.Table.class::isInstance).flatMap(table -> ((Field.Table) table).column(column));
    }
}
