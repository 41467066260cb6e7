package dk.masterclass.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.course.content.SecondVersion;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.SaveResult;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.Worksheets;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** An edit is told before it is made: what is different, and for whom. */
@DatabaseTest
class CheckContentTest {

    private static final String FORGOTTEN = "1A/oldName";

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    JdbcClient sql;

    @Autowired
    Worksheets worksheets;

    @Autowired
    Fixtures fixtures;

    @TempDir
    Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    /** An answer that nobody remembers would be a loss for the other tests as well. */
    @AfterEach
    void forget() {
        sql.sql("delete from answer where address = ?").param(FORGOTTEN).update();
        SecurityContextHolder.clearContext();
    }

    @Test
    void namesTheTeamsWhoseAnswersAnEditTouches() {
        var touched = crew(Map.of(
                "1C/gainsEmpOwn", new Value.Text("At naboerne forstår, hvorfor vi graver"),
                "1C/gainsEmp", new Value.Options(List.of("netvaerk", "laering", "karriere")),
                "1B/strengths", new Value.Text("Folk er stolte af deres arbejde."),
                "1C/trigger", new Value.Text("Vi mangler ti montører, og ingen kender os som arbejdsplads.")));
        var untouched = crew(Map.of("1A/orgName", new Value.Text("Havnby Energi A/S")));
        var edited = SecondVersion.writtenTo(directory.resolve("edited")).path();

        int exit = run(withDatabase(), edited);

        assertThat(exit).isZero();
        assertThat(lines()).filteredOn(line -> line.contains(" wants ")).hasSize(1);
        for (String change : List.of(
                "- 1C/gainsEmpOwn is retired; what was answered stays readable in the history.",
                "- The option netvaerk (\"Får et større fagligt netværk\") of 1C/gainsEmp is retired; whoever chose it"
                        + " keeps it until they choose another.",
                "- 1B/strengths is multi instead of long; an answer that can't be read as that is kept and shown beside"
                        + " the empty field.",
                "- 1C/trigger wants 400 to 600 characters instead of 40 to 600 characters.",
                "- 1C/fear is new (\"Hvad er I mest nervøse for?\") and has to be answered.")) {
            assertThat(lineAfter(change)).as(change).contains(name(touched)).doesNotContain(name(untouched));
        }
        assertThat(lineAfter("- 1A/channels/posts is retired; what was answered stays readable in the history."))
                .doesNotContain(name(touched));
    }

    @Test
    void anIdThatDisappearsIsALoss() {
        var touched = crew(Map.of("1C/gainsEmpOwn", new Value.Text("At naboerne forstår det")));
        var edited = SecondVersion.writtenTo(directory.resolve("edited"))
                .withFile("retired.yaml", "questions: []\n")
                .path();

        assertThat(run(withDatabase(), edited)).isEqualTo(1);
        assertThat(lineAfter("! 1C/gainsEmpOwn has disappeared: name it in retired.yaml, or put it back."))
                .contains(name(touched));
        assertThat(lines()).anyMatch(line -> line.startsWith("! The option delvist (\"Delvist\") of 1A/policy"));
    }

    @Test
    void anAnswerThatAnEarlierEditForgotIsALossInTheCourseInUseAsWell() {
        var forgotten = crew(Map.of("1A/orgName", new Value.Text("Havnby Energi A/S")));
        sql.sql("update answer set address = ? where team_id = ?")
                .param(FORGOTTEN)
                .param(forgotten.team().toString())
                .update();

        assertThat(run(withDatabase(), Path.of("course-content"))).isEqualTo(1);
        assertThat(lines()).contains("It is the course in use, so it is compared with the answers alone.");
        assertThat(lineAfter("! 1A/oldName has disappeared: name it in retired.yaml, or put it back."))
                .contains(name(forgotten));
    }

    @Test
    void withoutADatabaseTheChangesAreStillNamed() {
        var edited = SecondVersion.writtenTo(directory.resolve("edited")).path();

        assertThat(run(Map.of("MASTERCLASS_DATA", directory.resolve("nothing").toString()), edited))
                .isZero();
        assertThat(lines())
                .contains("- 1C/gainsEmpOwn is retired; what was answered stays readable in the history.")
                .anyMatch(line -> line.startsWith("Which teams are touched isn't known: there is no database in"))
                .noneMatch(line -> line.contains("touches "));
    }

    @Test
    void faultsAreNamedWhereTheyStand() {
        var edited = SecondVersion.writtenTo(directory.resolve("edited"))
                .with("strategy.yaml", "motto: 1C/whySentence", "motto: 1C/whySentense")
                .path();

        assertThat(run(Map.of(), edited)).isEqualTo(1);
        assertThat(lines()).anyMatch(line -> line.contains("strategy.yaml:7:8: There is no answer at 1C/whySentense"));
    }

    @Test
    void aWrongCallIsToldHow() {
        assertThat(new CheckContent(Map.of(), out()).run(List.of())).isEqualTo(2);
        assertThat(lines()).containsExactly("Usage: ./dev check-content DIR");
    }

    private Crew crew(Map<String, Value> answers) {
        var crew = fixtures.crew();
        var changes = answers.entrySet().stream()
                .map(answer -> new Change(
                        answer.getKey().replace('/', '-'),
                        1,
                        Address.parse(answer.getKey()).orElseThrow(),
                        0,
                        answer.getValue()))
                .toList();
        fixtures.as(
                crew.participant(),
                () -> assertThat(worksheets.save(crew.team(), changes)).allMatch(SaveResult.Saved.class::isInstance));
        return crew;
    }

    private String name(Crew crew) {
        return sql.sql("select name from organisation where id = ?")
                .param(crew.organisation().toString())
                .query(String.class)
                .single();
    }

    private Map<String, String> withDatabase() {
        return Map.of(
                "SPRING_DATASOURCE_URL", database.getJdbcUrl(),
                "SPRING_DATASOURCE_USERNAME", String.valueOf(database.getUsername()),
                "SPRING_DATASOURCE_PASSWORD", String.valueOf(database.getPassword()));
    }

    private int run(Map<String, String> environment, Path folder) {
        return new CheckContent(environment, out()).run(List.of(folder.toString()));
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String lineAfter(String line) {
        assertThat(lines()).contains(line);
        return lines().get(lines().indexOf(line) + 1);
    }
}
