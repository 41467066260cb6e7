package dk.masterclass.strategy;

import static dk.masterclass.document.Language.DANISH;
import static dk.masterclass.document.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.checks.Finding;
import dk.masterclass.checks.FindingId;
import dk.masterclass.checks.Findings;
import dk.masterclass.course.Check.Severity;
import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.Completeness.SectionState;
import dk.masterclass.strategy.manuscript.OpenPoints;
import dk.masterclass.strategy.writing.Edition;
import dk.masterclass.strategy.writing.StrategyComposer;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Havnby;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands behind the sections of the sample strategy. */
class AppendicesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final OpenPoints OPEN = OpenPoints.of(new Findings(
            List.of(new Finding(
                    new FindingId("C03", ""),
                    Severity.FAULT,
                    "I har valgt 2 hovedmål.",
                    "Ret det.",
                    List.of(Address.of("2A", "goals")),
                    false)),
            List.of()));

    private final StrategyComposer composer = new StrategyComposer(Havnby.COURSE, SmallCourse.MESSAGES);

    @Test
    void appendicesHaveLettersInOrderWhicheverAreThere() {
        assertThat(appendices(answers("nej"), OpenPoints.none()))
                .containsExactly("A guidelines", "B calculation", "C glossary");
        assertThat(appendices(answers("ja"), OPEN))
                .containsExactly("A guidelines", "B ambassadors", "C calculation", "D open-points", "E glossary");
    }

    @Test
    void ambassadorsAreNamedOnlyWhereTheTeamWantsIt() {
        assertThat(text(answers("nej"), DANISH)).doesNotContain("RO, netplanlægger");
        assertThat(text(answers("ja"), DANISH))
                .contains(
                        "Dette bilag er fortroligt.",
                        "RO, netplanlægger | Net, planlægning: Har selv sagt ja. Nærmeste leder er orienteret."
                                + " Orienteringen skete den 8. juni 2027. Vores rolle er Gate-keeper.");
    }

    @Test
    void onlyWordsThatAreUsedAreExplained() {
        assertThat(text(answers("nej"), ENGLISH)).contains("Gate-keeper | The communicator's role");
        assertThat(text(answers("nej"), DANISH))
                .contains("Årshjul | Planen over", "Måltal | ")
                .doesNotContain("Fortjent medieværdi |", "Redaktionsplan |");
    }

    @Test
    void contentsNameTheAppendicesThatAreThere() {
        var answers = answers("ja");
        var draft = document(answers, DANISH, OPEN);
        var count = new CompletenessCount(Havnby.COURSE, composer).of(answers, DANISH, draft.blocks());

        assertThat(count.sections()).hasSize(18);
        assertThat(count.appendices()).extracting(SectionState::number).containsExactly("A", "B", "C", "D", "E");
        assertThat(new CompletenessCount(Havnby.COURSE, composer)
                        .of(answers, DANISH)
                        .appendices())
                .isEmpty();
    }

    private List<String> appendices(Answers answers, OpenPoints openPoints) {
        return document(answers, DANISH, openPoints).blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() == 1 && heading.number().matches("[A-Z]"))
                .map(heading -> heading.number() + " " + heading.id())
                .toList();
    }

    private String text(Answers answers, Language language) {
        return DocumentText.of(document(answers, language, OpenPoints.none()));
    }

    private Document document(Answers answers, Language language, OpenPoints openPoints) {
        return composer.compose(answers, language, new Edition.Draft("", DAY), openPoints);
    }

    private static Answers answers(String namesInPdf) {
        return Havnby.sample().with("8F/namesInPdf", namesInPdf).reckoning().effective();
    }
}
