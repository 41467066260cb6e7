package dk.masterclass.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Publication;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import dk.masterclass.document.pdf.PdfRenderer;
import dk.masterclass.document.pdf.PrintCheck;
import dk.masterclass.strategy.manuscript.OpenPoints;
import dk.masterclass.strategy.versions.VersionNumber;
import dk.masterclass.strategy.writing.Edition;
import dk.masterclass.strategy.writing.StrategyComposer;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Havnby;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The board summary and the ambassador handbook, made of the sample's answers. */
class PublicationsTest {

    private static final Edition DRAFT = new Edition.Draft("Havnby Energi A/S", LocalDate.of(2026, 11, 21));

    private final StrategyComposer composer = new StrategyComposer(Havnby.COURSE, SmallCourse.MESSAGES);
    private final Answers answers = Havnby.sample().reckoning().effective();

    @ParameterizedTest
    @EnumSource
    void aBoardReadsOnePage(Language language) throws IOException {
        var document = document(Publication.BOARD_SUMMARY, language);

        PrintCheck.assertPrints(document);
        try (var pdf = Loader.loadPDF(kept(document, "board-" + language.tag()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAmbassadorReadsWhatIsForThem(Language language) throws IOException {
        var document = document(Publication.HANDBOOK, language);

        PrintCheck.assertPrints(document);
        kept(document, "handbook-" + language.tag());
    }

    @Test
    void aBoardIsToldWhatToDecideAndTheThreeGravestRisks() {
        var text = DocumentText.of(document(Publication.BOARD_SUMMARY, Language.DANISH));

        assertThat(text)
                .contains(
                        "# Det beder vi jer beslutte\n1. 24 timer om måneden",
                        "Flere montører og elektrikere søger uopfordret job hos os: fra 6 i dag til 15 senest den",
                        "- Kommunikation falder ud. Tidligt tegn: ",
                        "- Uge 12: Piloten begynder")
                .doesNotContain("[");
        assertThat(text.split("Tidligt tegn").length - 1).isEqualTo(3);
    }

    @Test
    void aHandbookSpeaksToTheAmbassador() {
        assertThat(DocumentText.of(document(Publication.HANDBOOK, Language.DANISH)))
                .contains(
                        "Du har to timer om måneden til at være med. Det er arbejdstid.",
                        "Du spørger Mette Sand, kommunikationsansvarlig, og ellers IK, HR-partner.",
                        "5. Mennesker på billeder |: Spørg makkeren")
                .doesNotContain("[", "Karsten m.fl.");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsSaidInTheNameOfATeamThatHasAnsweredNothing(Publication publication) {
        var edition = new Edition.Final("", LocalDate.of(2026, 11, 21), VersionNumber.FIRST, "");

        assertThat(composer.compose(publication, Answers.none(), Language.DANISH, edition, OpenPoints.none())
                        .blocks())
                .isEmpty();
    }

    private Document document(Publication publication, Language language) {
        return composer.compose(publication, answers, language, DRAFT, OpenPoints.none());
    }

    /** For whoever wants to look at it. */
    private static byte[] kept(Document document, String name) throws IOException {
        byte[] pdf = new PdfRenderer().render(document);
        var folder = Files.createDirectories(Path.of("target", "documents"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        return pdf;
    }
}
