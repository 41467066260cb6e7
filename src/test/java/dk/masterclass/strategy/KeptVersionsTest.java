package dk.masterclass.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.masterclass.DatabaseTest;
import dk.masterclass.document.Language;
import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.people.NotVisible;
import dk.masterclass.strategy.manuscript.LongDate;
import dk.masterclass.strategy.manuscript.OpenPoints;
import dk.masterclass.strategy.versions.Sha256;
import dk.masterclass.strategy.versions.StrategyVersion.SealedFile;
import dk.masterclass.strategy.versions.StrategyVersions;
import dk.masterclass.strategy.versions.VersionId;
import dk.masterclass.strategy.versions.VersionNumber;
import dk.masterclass.strategy.writing.Edition;
import dk.masterclass.strategy.writing.Making;
import dk.masterclass.worksheet.AnswersJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** A version stays as it is, is there once, and is seen by those who may see it. */
@DatabaseTest
class KeptVersionsTest extends VersionsScene {

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
                LocalDate.ofInstant(version.madeAt(), LongDate.ZONE),
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
}
