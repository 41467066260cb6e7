package dk.masterclass.strategy.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

    private static final String SAMPLE = "course-content/samples/havnby-energi.yaml";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void printsTheSampleInDanish() throws IOException {
        assertThat(export(SAMPLE, "strategi.pdf")).isZero();

        assertThat(printed()).contains("Havnby Energi A/S har 420 medarbejdere.", "Kladde, 21. november 2026");
        assertThat(said()).isEmpty();
    }

    @Test
    void printsTheSampleInEnglish() throws IOException {
        assertThat(export(SAMPLE, "strategi.pdf", "--lang", "en")).isZero();

        assertThat(printed()).contains("Havnby Energi A/S has 420 employees.", "Draft, 21 November 2026");
    }

    @Test
    void makesWhatTheFilesNameEndsWith() throws IOException {
        assertThat(export(SAMPLE, "strategi.docx")).isZero();
        assertThat(export(SAMPLE, "strategi.html")).isZero();
        assertThat(export(SAMPLE, "kpi.xlsx")).isZero();
        assertThat(export(SAMPLE, "aarshjul.ics")).isZero();

        try (var word = new XWPFDocument(Files.newInputStream(folder.resolve("strategi.docx")))) {
            assertThat(word.getParagraphs())
                    .anySatisfy(paragraph -> assertThat(spaced(paragraph.getText()))
                            .contains("Havnby Energi A/S har 420 medarbejdere."));
        }
        assertThat(spaced(Files.readString(folder.resolve("strategi.html"))))
                .contains("<html lang=\"da\">", "<h1>Strategi for employee advocacy</h1>", ">420 medarbejdere</span>")
                .doesNotContain("/oevelse/", "url(", "<script");
        try (var book = new XSSFWorkbook(Files.newInputStream(folder.resolve("kpi.xlsx")))) {
            var kpis = book.getSheet("KPI'er");
            assertThat(kpis.getRow(1).getCell(0).getStringCellValue()).startsWith("Uopfordrede ansøgninger");
            assertThat(kpis.getRow(1).getCell(1).getStringCellValue()).isNotBlank();
            assertThat(kpis.getRow(1).getCell(5).getNumericCellValue()).isEqualTo(6);
            assertThat(kpis.getRow(1).getCell(8).getLocalDateTimeCellValue()).isEqualTo("2028-12-31T00:00");
        }
        assertThat(Files.readString(folder.resolve("aarshjul.ics")))
                .contains("UID:6D-calendar-frost@", "DTSTART;VALUE=DATE:20271011\r\n", "SUMMARY:Første frostnat\r\n")
                .doesNotContain("Karsten");
    }

    @Test
    void makesOtherWorksOfTheSameAnswers() throws IOException {
        assertThat(export(SAMPLE, "strategi.pdf", "--work", "board-summary")).isZero();
        try (var pdf = Loader.loadPDF(folder.resolve("strategi.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(export(SAMPLE, "haandbog.docx", "--work", "handbook")).isZero();
        assertThat(folder.resolve("haandbog.docx")).isNotEmptyFile();
    }

    @Test
    void answersAsJsonAreAsGoodAsTheirSource() throws IOException {
        var json = folder.resolve("svar.json").toString();
        assertThat(export(SAMPLE, "svar.json")).isZero();
        assertThat(export(json, "igen.json")).isZero();
        assertThat(export(json, "a.pdf")).isZero();
        assertThat(export(SAMPLE, "b.pdf")).isZero();

        assertThat(folder.resolve("igen.json")).hasSameBinaryContentAs(Path.of(json));
        assertThat(folder.resolve("a.pdf")).hasSameBinaryContentAs(folder.resolve("b.pdf"));
    }

    @Test
    void namesEveryFaultOfAJsonFileWithItsAddress() throws IOException {
        var answers = Files.writeString(folder.resolve("svar.json"), """
                {"format": "masterclass-answers/1",
                 "answers": {"2A": {"goals": [{"row": "a", "deadline": 2027}]}}}
                """);

        assertThat(export(answers.toString(), "strategi.pdf")).isEqualTo(1);

        assertThat(said()).contains("  2A/goals/a/deadline: This must be a text in quotation marks");
    }

    @Test
    void aFinalStrategyHasNothingOpen() throws IOException {
        assertThat(export(SAMPLE, "strategi.pdf", "--final")).isZero();
        assertThat(printed()).contains("Version 1.0 · endelig").doesNotContain("Kladde, 21.");

        var part = Files.writeString(folder.resolve("svar.yaml"), "1A:\n  orgName: Havnby\n");
        assertThat(export(part.toString(), "delvis.pdf", "--final", "--lang", "en"))
                .isEqualTo(1);
        assertThat(said())
                .contains("The strategy can't be final, because this is open:\n", "\n  1A/employees: ")
                .doesNotContain("1A/orgName: ");
        assertThat(folder.resolve("delvis.pdf")).doesNotExist();
    }

    @Test
    void namesEveryFaultOfTheAnswersWithItsLine() throws IOException {
        var answers = Files.writeString(folder.resolve("svar.yaml"), """
                1A:
                  orgName: Havnby
                  nope: 3
                9Z:
                  a: 1
                1C:
                  gainsOrg: [abc]
                """);

        assertThat(export(answers.toString(), "strategi.pdf")).isEqualTo(1);

        assertThat(said())
                .contains("The answers in " + answers + " don't fit the course")
                .contains("svar.yaml:3:", "Exercise 1A has no question nope")
                .contains("svar.yaml:5:", "There is no exercise 9Z")
                .contains("svar.yaml:7:", "There is no option abc");
        assertThat(folder.resolve("strategi.pdf")).doesNotExist();
    }

    @Test
    void saysWhenThereAreNoAnswersOrNoPlaceForTheStrategy() {
        assertThat(export("nowhere.yaml", "strategi.pdf")).isEqualTo(1);
        assertThat(said()).contains("there is no file nowhere.yaml");

        assertThat(export(SAMPLE, "nowhere/strategi.pdf")).isEqualTo(1);
        assertThat(said()).contains("Nothing can be written to");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a b c.pdf",
                "a b.pdf --lang",
                "a b.pdf --lang sv",
                "a b.pdf --long en",
                "--lang en a.pdf",
                "a b",
                "a b.doc",
                "a b.pdf --work x"
            })
    void saysHowItIsCalled(String arguments) {
        var args = arguments.isEmpty() ? List.<String>of() : List.of(arguments.split(" "));

        assertThat(new Export(Path.of("course-content"), Clock.systemUTC(), notes()).run(args))
                .isEqualTo(2);

        assertThat(said()).contains("./dev export ANSWERS.yaml OUTPUT");
    }

    private int export(String answers, String pdf, String... more) {
        var args = new ArrayList<>(List.of(answers, folder.resolve(pdf).toString()));
        args.addAll(List.of(more));
        var clock = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
        return new Export(Path.of("course-content"), clock, notes()).run(args);
    }

    private PrintStream notes() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String printed() throws IOException {
        try (var pdf = Loader.loadPDF(folder.resolve("strategi.pdf").toFile())) {
            return spaced(new PDFTextStripper().getText(pdf));
        }
    }

    /** Whatever kind of space keeps words together. */
    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }
}
