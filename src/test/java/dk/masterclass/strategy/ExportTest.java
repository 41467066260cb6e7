package dk.masterclass.strategy;

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
        assertThat(said()).contains("can't be written to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b c", "a b --lang", "a b --lang sv", "a b --long en", "--lang en a"})
    void saysHowItIsCalled(String arguments) {
        var args = arguments.isEmpty() ? List.<String>of() : List.of(arguments.split(" "));

        assertThat(new Export(Path.of("course-content"), Clock.systemUTC(), notes()).run(args))
                .isEqualTo(2);

        assertThat(said()).contains("./dev export ANSWERS.yaml STRATEGY.pdf");
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
            return new PDFTextStripper().getText(pdf);
        }
    }
}
