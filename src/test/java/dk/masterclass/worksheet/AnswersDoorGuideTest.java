package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.SamplePeople;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The session in docs/answers-door.md runs as it stands there. {@link AnswersDoorTest} walks the same way without curl. */
@DatabaseTest
class AnswersDoorGuideTest {

    private static final Pattern SESSION = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    Fixtures fixtures;

    @TempDir
    Path directory;

    private Crew us;

    @BeforeEach
    void foundATeam() {
        assumeThat(Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "curl"))))
                .as("curl is installed")
                .isTrue();
        us = fixtures.crew();
    }

    @Test
    void theDocumentedSessionSavesAnAnswerTwice() throws Exception {
        var first = run(session());
        var second = run(session());

        assertThat(first)
                .contains("{\"results\":[{\"sequence\":1,\"status\":\"saved\",\"revision\":1}]}")
                .contains(
                        "\"1C/whySentence\":{\"revision\":1,\"value\":\"Vi vil have, at fagfolk møder vores fagfolk.\"}");
        assertThat(second).contains("{\"results\":[{\"sequence\":1,\"status\":\"saved\",\"revision\":1}]}");
        assertThat(database.sql("select count(*) from answer_change where team_id = ?")
                        .param(us.team().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private static String session() throws IOException {
        var session = SESSION.matcher(Files.readString(Path.of("docs", "answers-door.md")));
        assertThat(session.find()).isTrue();
        return session.group(1);
    }

    private String run(String script) throws Exception {
        var output = directory.resolve("output");
        var builder = new ProcessBuilder("sh", "-eu", "-c", script)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("BASE", "http://localhost:" + port);
        builder.environment().put("EMAIL", us.participant().email());
        builder.environment().put("PASSWORD", SamplePeople.PASSWORD);
        builder.environment().put("TMPDIR", directory.toString());
        var process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        var said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
