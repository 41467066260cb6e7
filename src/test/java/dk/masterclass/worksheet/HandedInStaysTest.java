package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.people.SamplePeople;
import jakarta.persistence.EntityManager;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** What was handed in stays as it was, byte by byte, whoever sends what afterwards; the text goes to the next draft. */
@DatabaseTest
class HandedInStaysTest {

    private static final Address TRIGGER = Address.of("1C", "trigger");
    private static final Address WHY = Address.of("1C", "whySentence");

    @LocalServerPort
    int port;

    @Autowired
    Submissions submissions;

    @Autowired
    Worksheets worksheets;

    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transactions;

    private Crew us;

    @BeforeEach
    void foundATeam() {
        us = fixtures.crew();
        fixtures.signIn(us.participant());
    }

    @Test
    void noRequestChangesItInAnyStateAndTheTextGoesToTheNextDraft() throws Exception {
        var staleTab = new DoorClient(port).signIn(us.participant().email(), SamplePeople.PASSWORD);
        var replayed = body(7, "1C/trigger", 0, "Skrevet, før vi afleverede, og sendt to gange. Her er det.");
        assertThat(staleTab.post(path(), replayed).body()).contains("\"saved\"");
        FinishedExercise.write(worksheets, us.team());
        var first = handIn();
        var before = bytes(first);

        send(staleTab, replayed);
        fixtures.as(us.instructor(), () -> submissions.take(first));
        send(staleTab, replayed);
        assertThat(bytes(first)).isEqualTo(before);
        fixtures.as(us.instructor(), () -> submissions.giveBack(first));
        send(staleTab, replayed);
        assertThat(bytes(first)).isEqualTo(before);

        worksheets.save(us.team(), List.of(onTop(TRIGGER, FinishedExercise.OCCASION + " Skrevet bagefter.")));
        worksheets.save(us.team(), List.of(onTop(WHY, "Vi vil have, at fagfolk møder fagfolk.")));
        var second = handIn();
        var secondBefore = bytes(second);
        fixtures.as(us.instructor(), () -> submissions.take(second));
        fixtures.as(us.instructor(), () -> submissions.approve(second));
        send(staleTab, replayed);

        assertThat(bytes(first)).isEqualTo(before);
        assertThat(bytes(second)).isEqualTo(secondBefore);
        assertThat(submissions.detail(second).answers().textAt(TRIGGER)).endsWith("Skrevet bagefter.");
        assertThat(worksheets.answers(us.team()).textAt(Address.of("1C", "notThis")))
                .isEqualTo("En pligt, som nogen bliver målt på. Sent skrevet.");
    }

    /** A stale tab, a replay, and requests nobody's browser makes. */
    private void send(DoorClient client, String replayed) throws Exception {
        var team = us.team();
        assertThat(client.post(path(), replayed).statusCode()).isEqualTo(200);
        long sequence = Math.abs(UUID.randomUUID().getMostSignificantBits() >> 12);
        assertThat(client.post(path(), body(sequence, "1C/trigger", 1, "Fra en fane, der har stået åben."))
                        .statusCode())
                .isEqualTo(200);
        long base = worksheets.answers(team).revisionAt(Address.of("1C", "notThis"));
        client.post(
                path(), body(sequence + 1, "1C/notThis", base, "En pligt, som nogen bliver målt på. Sent skrevet."));
        var forged = body(sequence + 2, "1C/trigger", 1, "x").replace("{\"client\"", "{\"submission\": 1, \"client\"");
        assertThat(client.post(path(), forged).statusCode()).isEqualTo(400);
        assertThat(client.post(path(), forged.replace("\"submission\": 1", "\"state\": \"DRAFT\""))
                        .statusCode())
                .isEqualTo(400);
        for (String path : List.of("/api/submissions/" + team, path() + "/1C", path() + "/1C/submission")) {
            assertThat(client.post(path, "{\"snapshot\": {}}").statusCode()).isIn(404, 405);
        }
    }

    @Test
    void evenAChangeOfTheEntityItselfIsNotWritten() {
        FinishedExercise.write(worksheets, us.team());
        var id = handIn();
        var before = bytes(id);

        transactions.executeWithoutResult(status -> {
            var submission = entities.find(Submission.class, id.value());
            ReflectionTestUtils.setField(submission, "snapshot", "{}");
            ReflectionTestUtils.setField(
                    submission, "submittedBy", us.colleague().id().value());
            submission.take(us.instructor().id());
        });

        assertThat(bytes(id)).isEqualTo(before);
        assertThat(submissions.latest(us.team(), "1C").orElseThrow().state()).isEqualTo(ExerciseState.IN_REVIEW);
    }

    @RepeatedTest(3)
    void handingInWhileSomebodySavesTakesAllThatWasAcknowledgedAndNoHalfRequest() throws Exception {
        FinishedExercise.write(worksheets, us.team());
        var acknowledged = new AtomicLong();
        var stop = new AtomicBoolean();
        var typing = Thread.ofPlatform().start(() -> type(us.colleague(), acknowledged, stop));
        while (acknowledged.get() < 10) {
            Thread.onSpinWait();
        }

        long before = acknowledged.get();
        var id = handIn();
        stop.set(true);
        typing.join();

        var answers = submissions.detail(id).answers();
        long taken = number(answers.textAt(TRIGGER));
        assertThat(taken).isGreaterThanOrEqualTo(before);
        assertThat(number(answers.textAt(WHY))).as("both halves of one request").isEqualTo(taken);
    }

    private void type(Somebody somebody, AtomicLong acknowledged, AtomicBoolean stop) {
        fixtures.as(somebody, () -> {
            for (long number = 1; !stop.get(); number++) {
                worksheets.save(
                        us.team(),
                        List.of(
                                onTop(TRIGGER, FinishedExercise.OCCASION + " " + number),
                                onTop(WHY, "Vi vil have, at fagfolk møder fagfolk. " + number)));
                acknowledged.set(number);
            }
        });
    }

    private static long number(String text) {
        return Long.parseLong(text.substring(text.lastIndexOf(' ') + 1));
    }

    private Change onTop(Address address, String text) {
        long base = worksheets.answers(us.team()).revisionAt(address);
        return new Change(UUID.randomUUID().toString(), 1, address, base, new Value.Text(text));
    }

    private SubmissionId handIn() {
        return ((HandInResult.Submitted) submissions.submit(us.team(), "1C"))
                .submission()
                .id();
    }

    private String bytes(SubmissionId id) {
        var row = database.sql("select snapshot from submission where id = ?")
                .param(id.value().toString())
                .query(byte[].class)
                .single();
        return HexFormat.of().formatHex(row);
    }

    private String path() {
        return "/api/answers/" + us.team();
    }

    private static String body(long sequence, String address, long base, String text) {
        return """
                {"client": "stale-tab", "changes": [{"sequence": %d, "address": "%s", "base": %d, "value": "%s"}]}""".formatted(sequence, address, base, text);
    }
}
