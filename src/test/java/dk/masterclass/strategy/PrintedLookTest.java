package dk.masterclass.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.content.CourseLoader;
import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import dk.masterclass.document.pdf.PageFill;
import dk.masterclass.document.pdf.PdfRenderer;
import dk.masterclass.strategy.export.AnswersFile;
import dk.masterclass.strategy.versions.VersionNumber;
import dk.masterclass.strategy.writing.Edition;
import dk.masterclass.strategy.writing.StrategyComposer;
import dk.masterclass.worksheet.Reckonings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample strategy looks like something to put before a board: full pages, short contents, whole dates. */
class PrintedLookTest {

    private static final Path CONTENT = Path.of("course-content");
    private static final float EMPTIEST = 0.35f;
    /** A date that a line end cut, such as 06.09.202 above 7. */
    private static final Pattern CUT_DATE = Pattern.compile("\\b\\d\\d\\.\\d\\d\\.\\d{0,3}$", Pattern.MULTILINE);

    @ParameterizedTest
    @EnumSource(Language.class)
    void aBoardCouldReadIt(Language language) throws IOException {
        Document document = sample(language);

        try (var file = Loader.loadPDF(new PdfRenderer().render(document))) {
            assertThat(text(file, 3, 3)).as("contents take one page").startsWith("1");
            assertThat(CUT_DATE.matcher(text(file, 3, file.getNumberOfPages())).results())
                    .isEmpty();
            List<Float> slack = PageFill.slack(file);
            for (int page = 2; page < slack.size(); page++) {
                if (!isPoster(document, text(file, page + 1, page + 1))) {
                    assertThat(slack.get(page - 1)).as("page %d", page).isLessThan(EMPTIEST);
                }
            }
        }
    }

    private static Document sample(Language language) {
        var course = CourseLoader.load(CONTENT);
        var typed = AnswersFile.read(CONTENT.resolve("samples/havnby-energi.yaml"), course);
        var answers = Reckonings.of(course, Clock.systemUTC()).of(typed).effective();
        var edition =
                new Edition.Final("Havnby Energi A/S", LocalDate.of(2026, 11, 21), VersionNumber.FIRST, "Mette Krogh");
        return new StrategyComposer(course, SmallCourse.MESSAGES).compose(answers, language, edition);
    }

    /** A page to hang on a wall begins a page, whatever stands before it. */
    private static boolean isPoster(Document document, String text) {
        return document.blocks().stream()
                .filter(Block.Sheet.class::isInstance)
                .map(sheet -> (Block.Heading) ((Block.Sheet) sheet).above().getFirst())
                .anyMatch(heading -> text.startsWith(heading.text()));
    }

    private static String text(PDDocument file, int from, int to) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(file);
    }
}
