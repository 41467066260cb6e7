package dk.masterclass.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.checks.FindingId;
import dk.masterclass.checks.Reason;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.versions.Note;
import dk.masterclass.strategy.versions.Sha256;
import dk.masterclass.strategy.versions.VersionNumber;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.AnswersJson;
import dk.masterclass.worksheet.Lack;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a strategy is made final and when not, and what a final version says. */
@DatabaseTest
class FinalVersionsTest extends VersionsScene {

    @Test
    void anUnansweredStrategyIsNotMadeFinalAndSaysWhatIsMissing() {
        var open = (FinalResult.Open) versions.makeFinal(us.team(), Language.DANISH);

        assertThat(open.obstacles().lacks())
                .extracting(lack -> lack.address().toString())
                .contains("1A/orgName", "1C/trigger");
        assertThat(open.obstacles().lacks()).extracting(Lack::sentence).noneMatch(String::isBlank);
        assertThat(open.obstacles()).isEqualTo(strategies.obstacles(us.team()));
        assertThat(versions.of(us.team())).isEmpty();
    }

    @Test
    void oneMissingAnswerIsEnoughToRefuse() {
        answers.writeAll(us.team(), course);
        answers.write(us.team(), "1C/whySentence", "");

        var open = (FinalResult.Open) versions.makeFinal(us.team(), Language.ENGLISH);

        assertThat(open.obstacles().lacks())
                .extracting(lack -> lack.address().toString())
                .containsExactly("1C/whySentence");
    }

    @Test
    void aFinalVersionIsPrintedNumberedAndSealed() throws Exception {
        answers.writeAll(us.team(), course);

        var version = made(Language.DANISH);

        var file = versions.file(version.id());
        assertThat(version.number()).isEqualTo(VersionNumber.FIRST);
        assertThat(version.madeByName()).isEqualTo("Dina Deltager");
        assertThat(version.files().getFirst().sha256()).isEqualTo(sha256(file.content()));
        assertThat(file.name()).endsWith("-version-1.0.pdf");
        assertThat(text(file).replaceAll("\\s+", " "))
                .contains(
                        "Version 1.0 · endelig",
                        "Gjort endelig af Dina Deltager",
                        "Havnby Energi A/S har 420 medarbejdere.")
                .doesNotContainPattern("Kladde\\b");
        assertThat(versions.of(us.team())).containsExactly(version);
        assertThat(AnswersJson.read(kept(version).answers()).all())
                .isEqualTo(worksheets.effective(us.team()).all());
    }

    @Test
    void aFaultIsEnoughToRefuseUntilItIsMended() {
        answers.writeAll(us.team(), course);
        answers.write(us.team(), "2A/goals/stolthed/primary", "ja");

        var open = (FinalResult.Open) versions.makeFinal(us.team(), Language.DANISH);

        assertThat(open.obstacles().lacks()).isEmpty();
        assertThat(open.obstacles().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.check()).isEqualTo("C03");
            assertThat(fault.places()).containsExactly(Address.of("2A", "goals"));
        });
        assertThat(versions.of(us.team())).isEmpty();

        answers.write(us.team(), "2A/goals/stolthed/primary", "nej");
        assertThat(versions.makeFinal(us.team(), Language.DANISH)).isInstanceOf(FinalResult.Made.class);
    }

    @Test
    void anOwnersReasonIsKeptAndPrintedWithWhatIsOpen() throws Exception {
        answers.writeAll(us.team(), course);
        answers.write(us.team(), "2A/goals/stolthed/primary", "ja");
        answers.write(us.team(), "1C/whySentence", "");
        var reason = Reason.of("Bestyrelsen skal have den i dag, og hovedmålet vælges på mødet.");

        var version = made(Language.DANISH, reason);

        assertThat(kept(version).reason()).contains(reason.text());
        assertThat(text(versions.file(version.id())).replaceAll("\\s+", " "))
                .contains(
                        "Gjort endelig med åbne punkter, se bilaget bagest",
                        "Åbne punkter",
                        reason.text(),
                        "Der er spørgsmål uden svar i 1C.",
                        "I har valgt 2 hovedmål");
        assertThat(versions.makeFinal(us.team(), Language.DANISH, Optional.of(reason), Optional.empty()))
                .isEqualTo(new FinalResult.Unchanged(version));
        var otherwise = Reason.of("Direktionen har bedt om den, som den er nu.");
        assertThat(made(Language.DANISH, otherwise).number()).isEqualTo(new VersionNumber(1, 1));
    }

    @Test
    void aReasonIsNotPrintedWhereNothingIsOpen() {
        answers.writeAll(us.team(), course);

        var version = made(Language.DANISH, Reason.of("Bestyrelsen skal have den i dag."));

        assertThat(kept(version).reason()).isEmpty();
        assertThat(versions.makeFinal(us.team(), Language.DANISH)).isEqualTo(new FinalResult.Unchanged(version));
    }

    @Test
    void anExplanationIsPrintedAndMakesAnotherVersion() throws Exception {
        answers.writeAll(us.team(), course);
        answers.write(us.team(), "2A/goals/stolthed/target", "58");
        var before = made(Language.DANISH);
        var reason = Reason.of("Vi vil holde niveauet, mens vi er så mange nye.");
        explaining.explain(us.team(), new FindingId("C06a", "stolthed"), reason);

        var after = made(Language.DANISH);

        assertThat(after.number()).isEqualTo(new VersionNumber(1, 1));
        assertThat(text(versions.file(after.id())).replaceAll("\\s+", " "))
                .contains("Forklaret", "Begrundelse: " + reason.text() + " (Dina Deltager, ");
        assertThat(text(versions.file(before.id()))).doesNotContain(reason.text());
    }

    @Test
    void theControlPageSaysHowTheVersionCameAbout() throws Exception {
        answers.writeAll(us.team(), course);
        var first = made(Language.DANISH);
        answers.write(us.team(), "1A/employees", "421");
        answers.write(us.team(), "8F/ask/penge", "");
        var note = Note.of("Budgettet er skåret ud.");

        var second =
                ((FinalResult.Made) versions.makeFinal(us.team(), Language.DANISH, Optional.empty(), note)).version();

        assertThat(text(versions.file(first.id())).replaceAll("\\s+", " "))
                .contains("Dokumentstyring", "Det er den første version.", "Godkendt af Lene Krogh");
        assertThat(text(versions.file(second.id())).replaceAll("\\s+", " "))
                .contains(
                        "Ændringer siden version 1.0 Budgettet er skåret ud.",
                        "Antal medarbejdere: ændret fra 420 til 421.",
                        "Det beder vi ledelsen beslutte: én fjernet",
                        Sha256.grouped(sha256(kept(second).answers().getBytes(StandardCharsets.UTF_8))));
        assertThat(second.note()).contains("Budgettet er skåret ud.");
    }
}
