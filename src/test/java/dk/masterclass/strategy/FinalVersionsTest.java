package dk.masterclass.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.masterclass.DatabaseTest;
import dk.masterclass.checks.Explaining;
import dk.masterclass.checks.FindingId;
import dk.masterclass.checks.Reason;
import dk.masterclass.checks.TeamFindings;
import dk.masterclass.course.Course;
import dk.masterclass.document.Language;
import dk.masterclass.people.FinishedDocuments;
import dk.masterclass.people.FinishedDocuments.FinishedDocument;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.TeamProgress;
import dk.masterclass.people.TeamRole;
import dk.masterclass.people.Teams;
import dk.masterclass.strategy.StrategyVersion.SealedFile;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.AnswersJson;
import dk.masterclass.worksheet.Lack;
import dk.masterclass.worksheet.Worksheets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class FinalVersionsTest {

    @Autowired
    FinalVersions versions;

    @Autowired
    Strategies strategies;

    @Autowired
    StrategyVersions stored;

    @Autowired
    Explaining explaining;

    @Autowired
    TeamFindings findings;

    @Autowired
    Teams teams;

    @Autowired
    StrategyPress press;

    @Autowired
    JdbcClient database;

    @Autowired
    TeamProgress progress;

    @Autowired
    FinishedDocuments finished;

    @Autowired
    Worksheets worksheets;

    @Autowired
    Course course;

    @Autowired
    Fixtures fixtures;

    private Crew us;
    private SampleAnswers answers;

    @BeforeEach
    void foundATeam() {
        us = fixtures.crew();
        fixtures.give(us.team(), us.colleague(), TeamRole.OWNER);
        fixtures.signIn(us.participant());
        answers = new SampleAnswers(worksheets);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anUnansweredStrategyIsNotMadeFinalAndSaysWhatIsMissing() {
        var open = (FinalResult.Open) versions.makeFinal(us.team(), Language.DANISH);

        assertThat(open.obstacles().lacks())
                .extracting(lack -> lack.address().toString())
                .contains("1A/orgName", "1C/trigger");
        assertThat(open.obstacles().lacks()).extracting(Lack::sentence).noneMatch(String::isBlank);
        assertThat(open.obstacles())
                .isEqualTo(strategies.overview(us.team(), Language.DANISH).open());
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
    void typingAfterwardsLeavesTheVersionAsItWas() {
        answers.writeAll(us.team(), course);
        var first = made(Language.DANISH);
        var before = versions.file(first.id()).content();
        answers.write(us.team(), "1A/employees", "421");

        var second = made(Language.DANISH);

        assertThat(second.number()).isEqualTo(new VersionNumber(1, 1));
        assertThat(versions.file(first.id()).content()).isEqualTo(before);
        assertThat(versions.of(us.team())).containsExactly(second, first);
    }

    @Test
    void aVersionIsKeptInBothLanguages() throws Exception {
        answers.writeAll(us.team(), course);

        var version = made(Language.ENGLISH);

        assertThat(version.files()).extracting(SealedFile::language).containsExactly(Language.ENGLISH, Language.DANISH);
        for (SealedFile file : version.files()) {
            assertThat(sha256(versions.file(version.id(), file.language()).content()))
                    .isEqualTo(file.sha256());
        }
        assertThat(text(versions.file(version.id(), Language.DANISH))).contains("Version 1.0 · endelig");
        assertThat(text(versions.file(version.id()))).contains("Version 1.0 · final");
    }

    @Test
    void theSameAnswersMakeOneVersionWhateverTheLanguage() {
        answers.writeAll(us.team(), course);
        var version = made(Language.DANISH);

        fixtures.signIn(us.colleague());

        assertThat(versions.makeFinal(us.team(), Language.DANISH)).isEqualTo(new FinalResult.Unchanged(version));
        assertThat(versions.makeFinal(us.team(), Language.ENGLISH)).isEqualTo(new FinalResult.Unchanged(version));
        assertThat(versions.of(us.team())).containsExactly(version);
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

    @Test
    void printingAVersionAgainGivesTheSameBytes() {
        answers.writeAll(us.team(), course);
        var version = made(Language.DANISH);
        var kept = kept(version);
        var making = new Making(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Sha256.of(kept.answers()),
                kept.courseSha256().orElseThrow());
        var edition = new Edition.Final(
                fixtures.as(us.participant(), () -> teams.asMember(us.team()).organisationName()),
                LocalDate.ofInstant(version.madeAt(), Strategies.ZONE),
                version.number(),
                version.madeByName(),
                Optional.empty(),
                Optional.of(making));

        var again = press.print(
                AnswersJson.read(kept.answers()),
                Language.DANISH,
                edition,
                OpenPoints.of(findings.printable(us.team(), Language.DANISH)));

        assertThat(again).isEqualTo(versions.file(version.id()).content());
    }

    @Test
    void theDatabaseRefusesToChangeAVersion() {
        answers.writeAll(us.team(), course);
        var version = made(Language.DANISH);
        var before = versions.file(version.id()).content();

        for (String change : List.of(
                "update strategy_version set answers = '{}' where id = ?",
                "update strategy_file set pdf = 'x' where version_id = ?")) {
            assertThatThrownBy(() -> database.sql(change)
                            .params(version.id().value().toString())
                            .update())
                    .hasMessageContaining("A final version is never changed");
        }

        assertThat(versions.file(version.id()).content()).isEqualTo(before);
    }

    @Test
    void twoColleaguesAtTheSameMomentMakeOneVersion() throws Exception {
        answers.writeAll(us.team(), course);
        var anna = SecurityContextHolder.getContext();
        fixtures.signIn(us.colleague());
        var bo = SecurityContextHolder.getContext();

        var results = atOnce(List.of(making(anna), making(bo), making(anna), making(bo)));

        assertThat(results).filteredOn(FinalResult.Made.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(FinalResult.Unchanged.class::isInstance).hasSize(3);
        assertThat(versions.of(us.team())).hasSize(1);
    }

    @Test
    void noNumberIsGivenTwice() {
        answers.writeAll(us.team(), course);
        var version = made(Language.DANISH);
        var again = new StrategyVersions.Entry(
                VersionId.random(),
                us.team(),
                1,
                version.number(),
                version.madeAt(),
                us.colleague().id(),
                Language.DANISH,
                kept(version));

        assertThatThrownBy(() -> stored.add(again, List.of())).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void theContactHasFinalVersionsAndNothingElse() {
        answers.writeAll(us.team(), course);
        var version = made(Language.DANISH);

        fixtures.signIn(us.contact());

        assertThat(versions.of(us.team())).containsExactly(version);
        assertThat(versions.file(version.id()).content()).isNotEmpty();
        assertThatThrownBy(() -> strategies.overview(us.team(), Language.DANISH))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> strategies.draft(us.team(), Language.DANISH))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> versions.makeFinal(us.team(), Language.DANISH))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theContactSeesHowFarTheTeamIs() {
        fixtures.signIn(us.contact());
        assertThat(progress.percent(us.team())).isZero();
        assertThat(finished.of(us.team())).isEmpty();

        fixtures.signIn(us.participant());
        answers.writeAll(us.team(), course);
        var version = made(Language.ENGLISH);

        fixtures.signIn(us.contact());
        assertThat(progress.percent(us.team())).isEqualTo(100);
        assertThat(finished.of(us.team()))
                .containsExactly(finished(version, "dansk", "da"), finished(version, "engelsk", "en"));
        fixtures.signIn(fixtures.crew().contact());
        assertThatThrownBy(() -> progress.percent(us.team())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> finished.of(us.team())).isInstanceOf(NotVisible.class);
    }

    @Test
    void foreignersAndInstructorsAreToldThatThereIsNothing() {
        answers.writeAll(us.team(), course);
        var version = made(Language.DANISH);
        var others = fixtures.crew();

        for (Somebody stranger : List.of(others.participant(), others.contact(), us.instructor())) {
            fixtures.signIn(stranger);

            assertThatThrownBy(() -> versions.file(version.id())).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> versions.of(us.team())).isInstanceOf(NotVisible.class);
        }
        fixtures.signIn(others.participant());
        assertThatThrownBy(() -> strategies.overview(us.team(), Language.DANISH))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> strategies.draft(us.team(), Language.DANISH)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> strategies.completeness(us.team(), Language.DANISH))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> versions.makeFinal(us.team(), Language.DANISH)).isInstanceOf(NotVisible.class);
    }

    private static FinishedDocument finished(StrategyVersion version, String language, String tag) {
        return new FinishedDocument(
                "Strategi på " + language + ", version 1.0",
                version.madeAt(),
                "/dokument/" + version.id() + ".pdf?sprog=" + tag,
                Optional.empty());
    }

    private StrategyVersions.Kept kept(StrategyVersion version) {
        return stored.find(version.id()).orElseThrow().kept();
    }

    private StrategyVersion made(Language language) {
        return ((FinalResult.Made) versions.makeFinal(us.team(), language)).version();
    }

    private StrategyVersion made(Language language, Reason reason) {
        return ((FinalResult.Made) versions.makeFinal(us.team(), language, Optional.of(reason), Optional.empty()))
                .version();
    }

    private Callable<FinalResult> making(SecurityContext by) {
        return () -> {
            SecurityContextHolder.setContext(by);
            return versions.makeFinal(us.team(), Language.DANISH);
        };
    }

    private static List<FinalResult> atOnce(List<Callable<FinalResult>> tasks) throws Exception {
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            var results = new ArrayList<FinalResult>();
            for (var future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }

    private static String text(PdfFile file) throws Exception {
        try (var pdf = Loader.loadPDF(file.content())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
