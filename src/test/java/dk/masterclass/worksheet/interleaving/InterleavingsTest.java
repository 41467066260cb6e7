package dk.masterclass.worksheet.interleaving;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.SamplePeople;
import dk.masterclass.worksheet.DoorClient;
import dk.masterclass.worksheet.ForgottenCommit;
import dk.masterclass.worksheet.TeamFeed;
import dk.masterclass.worksheet.Worksheets;
import dk.masterclass.worksheet.interleaving.Story.Ending;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A thousand stories of people who write at once over a bad network; each must end as the rules of saving say. */
@DatabaseTest
class InterleavingsTest {

    private static final Logger LOG = LoggerFactory.getLogger(InterleavingsTest.class);
    private static final int STORIES = Integer.getInteger("interleavings", 1000);
    private static final int AT_ONCE = 4;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Worksheets worksheets;

    @Autowired
    TeamFeed feed;

    @Autowired
    JdbcClient database;

    @Autowired
    ForgottenCommit forgottenCommit;

    @LocalServerPort
    int port;

    private Stage stage;

    @BeforeEach
    void setTheStage() {
        stage = new Stage(fixtures, worksheets, feed, database);
    }

    @Test
    void everyStoryEndsWell() throws Exception {
        var door = door();

        var endings = play(LongStream.range(0, STORIES)
                .mapToObj(seed -> new Story(seed, seed % 4 == 0, stage, seed % 10 == 3 ? door : stage.service()))
                .toList());

        assertThat(endings).filteredOn(ending -> !ending.flaws().isEmpty()).isEmpty();
        thenManyThingsHappened();
    }

    /** The stories are worth something only if they go where it hurts. */
    private void thenManyThingsHappened() {
        var happened = database.sql("""
                        select outcome, count(*) as times from answer_change where client regexp '^s[0-9]+-[a-d]'
                        group by outcome""")
                .query((row, number) -> Map.entry(row.getString("outcome"), row.getInt("times")))
                .list();
        LOG.info("{} stories: {}", STORIES, happened);
        assertThat(happened)
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("SAVED", "MERGED", "CONFLICT", "UNCHANGED");
        assertThat(happened).allMatch(outcome -> outcome.getValue() > STORIES / 5);
    }

    @Test
    void anAnswerBeforeTheCommitIsNoticed() throws Exception {
        thenIsNoticed(PlantedFaults.answersBeforeTheCommit(stage, forgottenCommit), Flaw.Kind.NOT_KEPT);
    }

    @Test
    void aReplayWithoutItsBaseIsNoticed() throws Exception {
        thenIsNoticed(PlantedFaults.forgetsTheBase(stage), Flaw.Kind.WORDS_LOST);
    }

    @Test
    void aRepetitionThatCountsAgainIsNoticed() throws Exception {
        thenIsNoticed(PlantedFaults.countsRepeats(stage), Flaw.Kind.COUNTED_TWICE);
    }

    private void thenIsNoticed(Server broken, Flaw.Kind kind) throws Exception {
        var endings = play(LongStream.range(0, 12)
                .mapToObj(seed -> new Story(seed, false, stage, broken))
                .toList());

        assertThat(endings).anyMatch(ending -> ending.is(kind));
    }

    private Server door() throws Exception {
        var one = new DoorClient(port).signIn(stage.people().getFirst().email(), SamplePeople.PASSWORD);
        var other = new DoorClient(port).signIn(stage.people().getLast().email(), SamplePeople.PASSWORD);
        return (person, team, changes) -> {
            try {
                return (person.equals(stage.people().getFirst()) ? one : other).save(team, changes);
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        };
    }

    private static List<Ending> play(List<Story> stories) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var endings = new ArrayList<Ending>();
            for (var ending : threads.invokeAll(stories.stream()
                    .map(story -> (Callable<Ending>) story::play)
                    .toList())) {
                endings.add(ending.get());
            }
            return endings;
        }
    }
}
