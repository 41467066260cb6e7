package dk.masterclass.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.masterclass.document.Language;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.strategy.ExportWish;
import dk.masterclass.strategy.Exports;
import dk.masterclass.strategy.files.Output;
import dk.masterclass.strategy.queue.State;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Comments;
import dk.masterclass.worksheet.FinishedExercise;
import dk.masterclass.worksheet.HandInResult;
import dk.masterclass.worksheet.Submissions;
import dk.masterclass.worksheet.Worksheets;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A team with something of everything that others must not see: answers, a submission, a final version. */
record TheirTeam(Crew crew, String submission, String version, String comment) {

    static TheirTeam found(
            Fixtures fixtures, Worksheets worksheets, Submissions submissions, Comments comments, JdbcClient database) {
        var crew = fixtures.crew();
        var submission = fixtures.as(crew.participant(), () -> handIn(crew, worksheets, submissions));
        var comment = fixtures.as(crew.participant(), () -> say(crew, comments));
        return new TheirTeam(crew, submission, seal(crew, database), comment);
    }

    /** A file the participant has had made, ready to be fetched. */
    static String export(Crew crew, Fixtures fixtures, Exports exports) {
        return fixtures.as(crew.participant(), () -> {
            exports.order(crew.team(), new ExportWish.OfDraft(Output.values()[0], Language.DANISH));
            await().pollInSameThread()
                    .until(() -> exports.own(crew.team()).getFirst().state() instanceof State.Ready);
            return exports.own(crew.team()).getFirst().id().toString();
        });
    }

    private static String say(Crew crew, Comments comments) {
        var id = UUID.randomUUID();
        comments.write(crew.team(), id, Address.of("1C", "trigger"), "Vi mangler ti montører");
        return id.toString();
    }

    private static String handIn(Crew crew, Worksheets worksheets, Submissions submissions) {
        FinishedExercise.write(worksheets, crew.team());
        var result = submissions.submit(crew.team(), "1C");
        assertThat(result).isInstanceOf(HandInResult.Submitted.class);
        return ((HandInResult.Submitted) result).submission().id().value().toString();
    }

    /** The row alone: what stands in the file does not matter to who may fetch it. */
    private static String seal(Crew crew, JdbcClient database) {
        var version = UUID.randomUUID();
        database.sql("""
                        insert into strategy_version
                            (id, team_id, number, label, made_at, made_by, language, answers)
                        values (?, ?, 1, '1.0', utc_timestamp(6), ?, 'da', '{}')""")
                .params(
                        version.toString(),
                        crew.team().value().toString(),
                        crew.participant().id().value().toString())
                .update();
        database.sql("""
                        insert into strategy_file (version_id, language, sha256, pdf, open_points)
                        values (?, 'da', sha2('canary of team A', 256), 'canary of team A', '')""").params(version.toString()).update();
        return version.toString();
    }
}
