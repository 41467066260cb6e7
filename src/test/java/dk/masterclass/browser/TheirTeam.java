package dk.masterclass.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.HandInResult;
import dk.masterclass.worksheet.Submissions;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.Worksheets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A team with something of everything that others must not see: answers, a submission, a final version. */
record TheirTeam(Crew crew, String submission, String version) {

    static TheirTeam found(Fixtures fixtures, Worksheets worksheets, Submissions submissions, JdbcClient database) {
        var crew = fixtures.crew();
        var submission = fixtures.as(crew.participant(), () -> handIn(crew, worksheets, submissions));
        return new TheirTeam(crew, submission, seal(crew, database));
    }

    private static String handIn(Crew crew, Worksheets worksheets, Submissions submissions) {
        var client = UUID.randomUUID().toString();
        long sequence = 0;
        for (var answer : answersTo1C().entrySet()) {
            var change = new Change(client, ++sequence, Address.of("1C", answer.getKey()), 0, answer.getValue());
            worksheets.save(crew.team(), List.of(change));
        }
        var result = submissions.submit(crew.team(), "1C");
        assertThat(result).isInstanceOf(HandInResult.Submitted.class);
        return ((HandInResult.Submitted) result).submission().id().value().toString();
    }

    private static Map<String, Value> answersTo1C() {
        return Map.of(
                "trigger", new Value.Text("Vi mangler ti montører, og ingen kender os som arbejdsplads."),
                "gainsOrg",
                        options(
                                "rekruttering",
                                "stolthed",
                                "trovaerdighed",
                                "faglig-position",
                                "dialog",
                                "kendskab",
                                "salg"),
                "gainsEmp", options("faglig-synlighed", "anerkendelse", "stolthed"),
                "notThis", new Value.Text("En delepligt. Ingen skal dele noget, de ikke har lyst til."),
                "whySentence", new Value.Text("Vi vil have, at fagfolk møder vores fagfolk."));
    }

    private static Value options(String... ids) {
        return new Value.Options(List.of(ids));
    }

    /** The row alone: what stands in the file does not matter to who may fetch it. */
    private static String seal(Crew crew, JdbcClient database) {
        var version = UUID.randomUUID();
        database.sql("""
                        insert into strategy_version
                            (id, team_id, number, made_at, made_by, language, sha256, pdf, answers)
                        values (?, ?, 1, utc_timestamp(6), ?, 'da', repeat('0', 64), 'canary of team A', '{}')""")
                .params(
                        version.toString(),
                        crew.team().value().toString(),
                        crew.participant().id().value().toString())
                .update();
        return version.toString();
    }
}
