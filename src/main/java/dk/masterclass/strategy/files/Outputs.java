package dk.masterclass.strategy.files;

import dk.masterclass.course.Course;
import dk.masterclass.course.Publication;
import dk.masterclass.document.Document;
import dk.masterclass.document.calendar.CalendarWriter;
import dk.masterclass.document.calendar.DayCalendar;
import dk.masterclass.document.html.WebPage;
import dk.masterclass.document.sheet.Workbook;
import dk.masterclass.document.sheet.WorkbookWriter;
import dk.masterclass.document.word.WordRenderer;
import dk.masterclass.strategy.sheets.AnswerCalendar;
import dk.masterclass.strategy.sheets.AnswerWorkbook;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.file.AnswersFileWriter;
import java.util.concurrent.CancellationException;
import org.springframework.stereotype.Component;

/** Makes files of answers. Asks nobody who wants them: whoever hands out the material has done that. */
@Component
public final class Outputs {

    private static final int COMPOSED = 10;
    private static final int DONE = 100;

    private final StrategyPress press;
    private final Course course;

    public Outputs(StrategyPress press, Course course) {
        this.press = press;
        this.course = course;
    }

    /**
     * @param headway may end the work by a {@link CancellationException}
     * @throws PrintingFailed whatever the making stumbled over
     */
    public MadeFile make(Output output, Material material, Headway headway) {
        byte[] content = make(output.format(), output.publication(), material, headway);
        return new MadeFile(name(output, material), output.mediaType(), content);
    }

    /** Such as {@code strategi-havnby-energi-kladde-2026-11-21.pdf}. */
    public String name(Output output, Material material) {
        return press.name(output, material.language(), material.edition());
    }

    public byte[] make(FileFormat format, Publication publication, Material material, Headway headway) {
        try {
            headway.reached(0);
            byte[] content = content(format, publication, material, headway);
            headway.reached(DONE);
            return content;
        } catch (CancellationException | PrintingFailed ended) {
            throw ended;
        } catch (RuntimeException failure) {
            throw new PrintingFailed(failure);
        }
    }

    private byte[] content(FileFormat format, Publication publication, Material material, Headway headway) {
        return switch (format) {
            case PDF ->
                press.print(
                        composed(publication, material, headway),
                        (printed, pages) -> headway.printed(printed, pages, percent(printed, pages)));
            case WORD -> new WordRenderer().render(composed(publication, material, headway));
            case WEB_PAGE -> WebPage.of(composed(publication, material, headway));
            case WORKBOOK -> WorkbookWriter.write(workbook(material));
            case CALENDAR -> CalendarWriter.write(calendar(material));
            case ANSWERS -> AnswersFileWriter.write(course, material.typed());
        };
    }

    private Workbook workbook(Material material) {
        return AnswerWorkbook.of(course, material.answers(), material.language(), organisation(material));
    }

    private DayCalendar calendar(Material material) {
        var edition = material.edition();
        return AnswerCalendar.of(
                course,
                material.answers(),
                material.language(),
                organisation(material),
                material.origin(),
                edition.date());
    }

    /** As the team calls it, or else as it is known. */
    private String organisation(Material material) {
        return Address.parse(course.outline().organisation())
                .map(material.answers()::textAt)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .orElse(material.edition().organisation());
    }

    private static int percent(int printed, int pages) {
        return COMPOSED + (DONE - COMPOSED) * printed / Math.max(1, pages);
    }

    private Document composed(Publication publication, Material material, Headway headway) {
        var document = press.compose(publication, material);
        headway.reached(COMPOSED);
        return document;
    }
}
