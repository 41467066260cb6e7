package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.Fixtures.Somebody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people write is kept as differences, and every value that ever stood or was written reads back as it was. */
@DatabaseTest
class StoredDifferencesTest {

    private static final Address TRIGGER = Address.of("1C", "trigger");

    @Autowired
    Worksheets worksheets;

    @Autowired
    ChangeLog log;

    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient database;

    private Crew us;
    private final List<Change> sent = new ArrayList<>();
    private final List<SaveResult> heard = new ArrayList<>();
    private final Map<Long, Value> stood = new LinkedHashMap<>();

    @BeforeEach
    void foundATeam() {
        us = fixtures.crew();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void twoPeoplesRandomWorkReadsBackAndIsAnsweredTheSameAgain(long seed) {
        var random = new Random(seed);
        var own = new RandomTyping(new Random(seed + 10));
        var others = new RandomTyping(new Random(seed + 20));

        for (int step = 1; step <= 150; step++) {
            var who = random.nextInt(4) == 0 ? us.colleague() : us.participant();
            var before = standing();
            long base = Math.max(0, before.revision() - random.nextInt(3));
            boolean addsToTheEnd = random.nextBoolean() && before.value() instanceof Value.Text;
            var text = addsToTheEnd
                    ? ((Value.Text) before.value()).text() + " ord" + step
                    : (who.equals(us.participant()) ? own : others).next();
            send(who, step, base, random.nextInt(12) == 0 ? before.value() : new Value.Text(text));
        }

        assertThat(heard).hasAtLeastOneElementOfType(SaveResult.Conflict.class);
        thenEveryRevisionIs(stood);
        thenEveryChangeIsKeptAsTyped();
        thenEverythingSentAgainIsAnsweredTheSame();
        assertThat(count("value like '~%'")).isGreaterThan(50);
    }

    @Test
    void mergedWordsReadBackAsTypedAndAsTheyStood() {
        var base = "Vi mangler montører i hele landet, og ingen kender os som et sted at arbejde.";
        send(us.participant(), 1, 0, new Value.Text(base));
        send(us.participant(), 2, 1, new Value.Text("Hør: " + base));
        send(us.colleague(), 3, 1, new Value.Text(base + " Endnu."));

        assertThat(heard.getLast()).isEqualTo(new SaveResult.Merged(3, 3, new Value.Text("Hør: " + base + " Endnu.")));
        thenEveryChangeIsKeptAsTyped();
        thenEverythingSentAgainIsAnsweredTheSame();
    }

    @Test
    void whatWasWrittenOutBeforeThereWereDifferencesIsReadOn() {
        var text = "En tekst, der er lang nok til, at en forskel er kortere end den selv.";
        send(us.participant(), 1, 0, new Value.Text(text));
        send(us.participant(), 2, 1, new Value.Text(text + " Mere."));
        send(us.participant(), 3, 2, new Value.Text(text + " Mere. Og mere."));
        database.sql("update answer_change set value = ? where team_id = ? and sequence = 2")
                .params(
                        ValueJson.write(new Value.Text(text + " Mere.")),
                        us.team().toString())
                .update();

        thenEveryRevisionIs(stood);
        thenEveryChangeIsKeptAsTyped();
    }

    private void send(Somebody who, long sequence, long base, Value value) {
        var change = new Change(client(who), sequence, TRIGGER, base, value);
        sent.add(change);
        heard.add(fixtures.as(
                who, () -> worksheets.save(us.team(), List.of(change)).getFirst()));
        var after = standing();
        stood.put(after.revision(), after.value());
    }

    private void thenEveryRevisionIs(Map<Long, Value> expected) {
        expected.forEach((revision, value) -> assertThat(
                        ValueJson.read(log.jsonAt(us.team().value(), TRIGGER.toString(), revision)))
                .as("revision " + revision)
                .isEqualTo(value));
    }

    private void thenEveryChangeIsKeptAsTyped() {
        for (Change change : sent) {
            var kept = log.findByTeamAndClientAndSequence(us.team().value(), change.client(), change.sequence())
                    .orElseThrow();
            assertThat(log.typed(kept))
                    .as(change.toString())
                    .isEqualTo(ChangeCheck.clean(change).value());
        }
    }

    private void thenEverythingSentAgainIsAnsweredTheSame() {
        long before = count("true");
        for (int at = 0; at < sent.size(); at++) {
            var change = sent.get(at);
            var who = change.client().equals(client(us.colleague())) ? us.colleague() : us.participant();
            var again = fixtures.as(
                    who, () -> worksheets.save(us.team(), List.of(change)).getFirst());
            assertThat(again).isEqualTo(heard.get(at));
        }
        assertThat(count("true")).isEqualTo(before);
    }

    private Answers.Answer standing() {
        var answers = fixtures.as(us.participant(), () -> worksheets.answers(us.team()));
        return new Answers.Answer(answers.at(TRIGGER), answers.revisionAt(TRIGGER));
    }

    private static String client(Somebody who) {
        return "browser-" + who.name().replace(' ', '-');
    }

    private long count(String condition) {
        return database.sql("select count(*) from answer_change where team_id = ? and " + condition)
                .param(us.team().toString())
                .query(Long.class)
                .single();
    }
}
