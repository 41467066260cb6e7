package dk.masterclass.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The app is replaced by a new version, also by one that asks other questions, while people type. */
@FaultTest
class DeploymentIT {

    private static final Duration DOWN_AT_MOST = Duration.ofSeconds(15);
    private static final Duration SOON = Duration.ofMillis(2500);
    private static final Path CONTENT = Path.of("course-content").toAbsolutePath();

    @Test
    @DisplayName("R12 new version while people type")
    void aNewVersionComesUpUnderTheTypingAndNobodySignsInAgain(Stage stage, Tally tally) {
        var app = stage.app();
        var room = Room.of(stage, tally, "1C/trigger", "1C/notThis", "1C/whySentence", "1C/gainsEmpOwn", "1A/orgName");
        var versions = List.of(stage.nextVersion(), stage.thisVersion());
        for (int version = 0; version < Tally.times(2, 20); version++) {
            var begin = new AtomicReference<Instant>();
            room.typeUntil(Surprise.within(SOON, () -> {
                begin.set(Instant.now());
                app.terminate();
            }));
            tally.fault();
            app.become(versions.get(version % 2), Map.of());
            app.begin();
            room.typeUntil(app::isReady);
            assertThat(Wait.since(begin.get())).as("down").isLessThan(DOWN_AT_MOST);
            tally.recovered(Wait.lasting(() -> room.awaitSaved(Typist.BACK_WITHIN)));
            room.assertNobodyWasSignedOut();
            room.assertNothingLost();
        }
    }

    @Test
    @DisplayName("The question is gone in the new version")
    void whatFitsNowhereAnyMoreIsShown(Stage stage, Tally tally) {
        var app = stage.app();
        var room = Room.of(stage, tally, "1C/notThis");
        var mette = room.typists().getFirst();
        mette.type(5);
        mette.awaitSaved(Typist.BACK_WITHIN);
        app.kill();
        tally.fault();
        mette.type(5);
        app.become(stage.thisVersion(), Map.of("MASTERCLASS_CONTENT", contentWithoutTheQuestion(stage)));
        app.start();

        tally.recovered(Wait.until(
                () -> "it is said that the text is not saved: " + mette,
                Typist.BACK_WITHIN,
                () -> !List.of("saved", "saving", "unsaved").contains(mette.state())));
        assertThat(mette.showsOnThePage(Words.text(10).strip())).isTrue();
        mette.page().reload();
        Wait.until(
                () -> "the text is shown: " + mette.page().locator("body").innerText(),
                Typist.BACK_WITHIN,
                () -> mette.showsOnThePage(Words.text(10).strip()));
    }

    private static String contentWithoutTheQuestion(Stage stage) {
        try {
            var changed = stage.directory().resolve("content");
            FileSystemUtils.copyRecursively(CONTENT, changed);
            try (var files = Files.walk(changed)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (file.toString().endsWith(".yaml") || file.toString().endsWith(".md")) {
                        Files.writeString(file, Files.readString(file).replaceAll("\\bnotThis\\b", "notThisAnyMore"));
                    }
                }
            }
            return changed.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
