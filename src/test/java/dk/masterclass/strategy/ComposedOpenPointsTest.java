package dk.masterclass.strategy;

import static dk.masterclass.document.Language.DANISH;
import static dk.masterclass.document.Language.ENGLISH;
import static dk.masterclass.strategy.Composed.DRAFT;
import static dk.masterclass.strategy.Composed.FINAL;
import static dk.masterclass.strategy.SmallCourse.same;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.checks.Explanation;
import dk.masterclass.checks.Finding;
import dk.masterclass.checks.FindingId;
import dk.masterclass.checks.Findings;
import dk.masterclass.checks.Findings.Explained;
import dk.masterclass.checks.Inspection;
import dk.masterclass.checks.Reason;
import dk.masterclass.course.Check.Severity;
import dk.masterclass.course.StrategyOutline;
import dk.masterclass.course.StrategyOutline.Section;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import dk.masterclass.document.pdf.PrintCheck;
import dk.masterclass.strategy.manuscript.OpenPoints;
import dk.masterclass.strategy.manuscript.Waiver;
import dk.masterclass.strategy.writing.Edition;
import dk.masterclass.strategy.writing.StrategyComposer;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Havnby;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The appendix about what is open. */
class ComposedOpenPointsTest {

    private static final Finding FAULT = finding("C03", Severity.FAULT, "I har valgt 2 hovedmål.");
    private static final Finding WARNING = finding("C05", Severity.WARNING, "Nøgletallet når ikke sin frist.");
    private static final Finding TIP = finding("C31", Severity.TIP, "En værdi har ingen søjle.");
    private static final Explained EXPLAINED = new Explained(
            finding("C06a", Severity.WARNING, "Målet står på 58."),
            new Explanation("Vi vil holde niveauet.", "Mette Krogh", Instant.parse("2026-11-21T23:30:00Z")),
            List.of());
    private static final Findings ALL = new Findings(List.of(FAULT, WARNING, TIP), List.of(EXPLAINED));

    @Test
    void withoutAnythingToSayThereIsNoAppendix() {
        assertThat(text(DRAFT, OpenPoints.none())).doesNotContain("Åbne punkter");
        assertThat(text(FINAL, OpenPoints.of(new Findings(List.of(TIP), List.of()))))
                .isEmpty();
    }

    @Test
    void aDraftTellsEverything() {
        assertThat(text(DRAFT, OpenPoints.of(ALL))).endsWith("""
                # A Åbne punkter
                Svarene er tjekket for, om de passer sammen. Her er det, der ikke gør endnu, og det, ejerne har forklaret.
                ## Skal rettes
                - I har valgt 2 hovedmål. Ret det.
                ## Bør ses efter
                - Nøgletallet når ikke sin frist. Ret det.
                ## Værd at tænke over
                - En værdi har ingen søjle. Ret det.
                ## Forklaret
                - Målet står på 58.
                Begrundelse: Vi vil holde niveauet. (Mette Krogh, 22. november 2026)""");
    }

    @Test
    void aFinalDocumentTellsWarningsReasonsAndWhyItIsFinal() {
        var waiver = new Waiver(Reason.of("Bestyrelsen skal have den i dag."), List.of("1A", "2B", "8F"));

        var points = new OpenPoints(ALL, Optional.of(waiver));

        assertThat(text(FINAL, points)).isEqualTo("""
                # A Åbne punkter
                Svarene er tjekket for, om de passer sammen. Her er det, der stod åbent eller var forklaret, da strategien blev gjort endelig.
                > ! Gjort endelig, selv om noget står åbent
                > Bestyrelsen skal have den i dag.
                > Der er spørgsmål uden svar i 1A, 2B og 8F.
                ## Skal rettes
                - I har valgt 2 hovedmål. Ret det.
                ## Bør ses efter
                - Nøgletallet når ikke sin frist. Ret det.
                ## Forklaret
                - Målet står på 58.
                Begrundelse: Vi vil holde niveauet. (Mette Krogh, 22. november 2026)""");
        assertThat(document(FINAL, ENGLISH, points).cover().orElseThrow().details())
                .contains("Made final with open points, see the appendix at the end");
        PrintCheck.assertPrints(document(FINAL, ENGLISH, points));
    }

    @Test
    void eachPointLeadsToItsQuestion() {
        assertThat(DocumentText.sources(
                        document(DRAFT, DANISH, OpenPoints.of(ALL)).blocks()))
                .contains("2A/goals");
    }

    @Test
    void ambassadorsAreCountedUnlessTheTeamWantsTheirNamesIn() {
        var inspection = new Inspection(Havnby.COURSE, Havnby.FORMULAS, Havnby.RECKONINGS);
        var mistake = Havnby.sample().with("5B/ambassadors/karsten/hours", "0");

        assertThat(inspection.printable(mistake.answers(), DANISH))
                .extracting(Finding::says)
                .anyMatch(says -> says.matches("Ambassadør \\d+ har ingen afsat tid\\."))
                .noneMatch(says -> says.contains("Karsten"));
        assertThat(inspection.printable(mistake.with("8F/namesInPdf", "ja").answers(), DANISH))
                .extracting(Finding::says)
                .contains("Karsten har ingen afsat tid.");
    }

    private static String text(Edition edition, OpenPoints points) {
        return DocumentText.of(document(edition, DANISH, points));
    }

    private static Document document(Edition edition, Language language, OpenPoints points) {
        var section = new Section(
                "open-points",
                "",
                same("Åbne punkter"),
                true,
                Optional.empty(),
                List.of(new StrategyOutline.OpenEnds()));
        return new StrategyComposer(SmallCourse.withSections(section), SmallCourse.MESSAGES)
                .compose(Answers.none(), language, edition, points);
    }

    private static Finding finding(String check, Severity severity, String says) {
        return new Finding(
                new FindingId(check, ""), severity, says, "Ret det.", List.of(Address.of("2A", "goals")), true);
    }
}
