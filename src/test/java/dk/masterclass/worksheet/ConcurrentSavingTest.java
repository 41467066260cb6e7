package dk.masterclass.worksheet;

import static dk.masterclass.AtOnce.atOnce;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.worksheet.SaveResult.Conflict;
import dk.masterclass.worksheet.SaveResult.Merged;
import dk.masterclass.worksheet.SaveResult.Refused;
import dk.masterclass.worksheet.SaveResult.Saved;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several people write at once: whatever was acknowledged is kept, and nobody meets an error. */
@DatabaseTest
class ConcurrentSavingTest {

    private static final Address WHY = Address.of("1C", "trigger");
    private static final int ROUNDS = 15;
    private static final int WORDS = 25;

    @Autowired
    Worksheets worksheets;

    @Autowired
    JdbcClient database;

    @Autowired
    Fixtures fixtures;

    private Crew us;

    @BeforeEach
    void foundATeam() {
        us = fixtures.crew();
        fixtures.signIn(us.participant());
    }

    @Test
    void ofTwoWhoWriteFirstOneIsSavedAndTheOtherKeptBesideIt() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            int number = round;
            var address = Address.of("1A", "channels").cell("row" + round, "followers");

            var results = atOnce(
                    as(us.participant(), () -> save("anna", number, address, 0, "100")),
                    as(us.colleague(), () -> save("bo", number, address, 0, "200")));

            assertThat(results).hasAtLeastOneElementOfType(Saved.class).hasAtLeastOneElementOfType(Conflict.class);
            assertThat(worksheets.history(us.team(), address))
                    .extracting(past -> past.revision().isPresent())
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void aChangeThatArrivesSeveralTimesAtOnceCountsOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var address = Address.of("1A", "channels").cell("row" + round, "followers");
            var change = new Change("browser", round, address, 0, new Value.Text("100"));
            Callable<List<SaveResult>> send = as(us.participant(), () -> worksheets.save(us.team(), List.of(change)));

            var results = atOnce(send, send, send, send);

            assertThat(results).containsOnly(List.of(new Saved(round, 1)));
            assertThat(worksheets.history(us.team(), address)).hasSize(1);
        }
    }

    @Test
    void batchesThatTouchTheSameAnswersInOppositeOrderBothArrive() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            int number = round;
            var there = IntStream.range(0, 10)
                    .mapToObj(index -> Address.of("1A", "channels").cell("row" + number + "-" + index, "posts"))
                    .toList();
            var back = there.reversed();

            var results = atOnce(
                    as(us.participant(), () -> worksheets.save(us.team(), changes("anna", number, there))),
                    as(us.colleague(), () -> worksheets.save(us.team(), changes("bo", number, back))));

            assertThat(results.stream().flatMap(List::stream))
                    .hasSize(20)
                    .filteredOn(Saved.class::isInstance)
                    .hasSize(10);
            assertThat(results.stream().flatMap(List::stream)).noneMatch(Refused.class::isInstance);
        }
    }

    @Test
    void peopleWhoTypeInTheSameTextAtTheSameTimeLoseNothing() throws Exception {
        worksheets.save(us.team(), List.of(new Change("start", 0, WHY, 0, new Value.Text("Anna\n\nBo"))));

        var acknowledged =
                atOnce(as(us.participant(), () -> typeWords("Anna", 0)), as(us.colleague(), () -> typeWords("Bo", 2)));

        thenIsInTheHistory(WHY, acknowledged.stream().flatMap(List::stream));
        assertThat(worksheets.answers(us.team()).textAt(WHY)).isEqualTo(line("Anna") + "\n\n" + line("Bo"));
        var revisions = worksheets.history(us.team(), WHY).reversed().stream()
                .map(past -> past.revision().orElseThrow())
                .toList();
        assertThat(revisions)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 2L * WORDS + 1).boxed().toList());
    }

    @Test
    void inAnyOrderOfTwoWritersEveryAcknowledgedTextIsInTheHistory() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var address = Address.of("1B", "respondents").cell("row" + seed, "role");
            var anna = new RandomWriter("anna" + seed, us.participant(), address, random);
            var bo = new RandomWriter("bo" + seed, us.colleague(), address, random);
            for (int turn = 0; turn < 8; turn++) {
                (random.nextBoolean() ? anna : bo).write();
            }

            thenIsInTheHistory(address, Stream.concat(anna.acknowledged.stream(), bo.acknowledged.stream()));
        }
        assertThat(countOf("outcome = 'MERGED'")).as("merges met").isGreaterThan(20);
        assertThat(countOf("outcome = 'CONFLICT'")).as("conflicts met").isGreaterThan(20);
        assertThat(countOf("outcome = 'SAVED' and base_revision <> met_revision"))
                .as("overwritten without having been seen")
                .isZero();
    }

    /** Writes word after word on a line of its own, each time on top of what it last saw. */
    private List<String> typeWords(String name, int line) {
        var acknowledged = new ArrayList<String>();
        var text = "Anna\n\nBo";
        long base = 1;
        for (int word = 1; word <= WORDS; word++) {
            var lines = text.split("\n", -1);
            lines[line] += " " + name + word;
            text = String.join("\n", lines);
            switch (save(name, word, WHY, base, text)) {
                case Saved saved -> base = saved.revision();
                case Merged merged -> {
                    base = merged.revision();
                    acknowledged.add(text);
                    text = ((Value.Text) merged.value()).text();
                }
                case Conflict conflict -> throw new AssertionError("Different lines met: " + conflict);
                case Refused refused -> throw new AssertionError("Refused: " + refused);
            }
            acknowledged.add(text);
        }
        return acknowledged;
    }

    private static String line(String name) {
        return name
                + IntStream.rangeClosed(1, WORDS)
                        .mapToObj(word -> " " + name + word)
                        .collect(joining());
    }

    /** Somebody with a browser of their own, who sees the others' words only in the answers to their own changes. */
    private final class RandomWriter {

        private final String client;
        private final Somebody person;
        private final Address address;
        private final Random random;
        private final List<String> acknowledged = new ArrayList<>();
        private List<String> words = new ArrayList<>();
        private long base;
        private int sequence;

        RandomWriter(String client, Somebody person, Address address, Random random) {
            this.client = client;
            this.person = person;
            this.address = address;
            this.random = random;
        }

        void write() {
            edit();
            var text = String.join(" ", words);
            fixtures.signIn(person);
            switch (save(client, sequence, address, base, text)) {
                case Saved saved -> base = saved.revision();
                case Merged merged -> see(merged.revision(), merged.value(), List.of());
                case Conflict conflict -> see(conflict.revision(), conflict.theirs(), words);
                case Refused refused -> throw new AssertionError("Refused: " + refused);
            }
            acknowledged.add(text);
        }

        private void see(long revision, Value value, List<String> kept) {
            base = revision;
            var seen = ((Value.Text) value).text();
            words = new ArrayList<>(List.of(seen.split(" ")));
            words.addAll(kept);
            acknowledged.add(seen);
        }

        private void edit() {
            var word = client + "-" + ++sequence;
            int place = words.isEmpty() ? 0 : random.nextInt(words.size());
            switch (random.nextInt(5)) {
                case 0 -> words = new ArrayList<>(List.of(word));
                case 1 -> words.addFirst(word);
                case 2 -> words.addLast(word);
                case 3 -> words.add(place, word);
                default -> {
                    if (words.isEmpty()) {
                        words.add(word);
                    } else {
                        words.set(place, word);
                    }
                }
            }
        }
    }

    private void thenIsInTheHistory(Address address, Stream<String> acknowledged) {
        var kept = worksheets.history(us.team(), address).stream()
                .flatMap(past -> Stream.of(past.value(), past.typed()))
                .map(value -> ((Value.Text) value).text())
                .collect(toSet());
        assertThat(kept).containsAll(acknowledged.toList());
    }

    private SaveResult save(String client, long sequence, Address address, long base, String text) {
        return worksheets
                .save(us.team(), List.of(new Change(client, sequence, address, base, new Value.Text(text))))
                .getFirst();
    }

    private static List<Change> changes(String client, int round, List<Address> addresses) {
        return IntStream.range(0, addresses.size())
                .mapToObj(index -> new Change(
                        client, round * 100L + index, addresses.get(index), 0, new Value.Text(client + index)))
                .toList();
    }

    private long countOf(String condition) {
        return database.sql("select count(*) from answer_change where team_id = ? and " + condition)
                .param(us.team().value())
                .query(Long.class)
                .single();
    }

    private <T> Callable<T> as(Somebody person, Callable<T> work) {
        return () -> {
            fixtures.signIn(person);
            return work.call();
        };
    }
}
