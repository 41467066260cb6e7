package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who hears of what was written, and when. */
@DatabaseTest
class HearingOfAnswersTest {

    private static final Address TRIGGER = Address.of("1C", "trigger");

    @Autowired
    Worksheets worksheets;

    @Autowired
    TeamFeed feed;

    @Autowired
    Fixtures fixtures;

    private Crew us;
    private Pen pen;

    @BeforeEach
    void foundATeam() {
        us = fixtures.crew();
        pen = new Pen(worksheets, us.team());
        fixtures.signIn(us.participant());
    }

    @Test
    void screensHearOfWhatIsCommittedUntilTheyLeave() {
        var heard = new ArrayList<AnswersChanged>();
        feed.listen(us.team(), event -> {
            throw new IllegalStateException("A screen that fails");
        });
        var registration = feed.listen(us.team(), heard::add);

        pen.write(TRIGGER, 0, "Nyt");
        registration.remove();
        registration.remove();
        pen.write(TRIGGER, 1, "Nyere");

        assertThat(heard)
                .singleElement()
                .satisfies(event -> assertThat(event.changes()).singleElement().satisfies(changed -> {
                    assertThat(changed.value()).isEqualTo(new Value.Text("Nyt"));
                    assertThat(changed.revision()).isEqualTo(1);
                    assertThat(changed.byName()).isEqualTo("Dina Deltager");
                    assertThat(changed.client()).isEqualTo("browser");
                }));
    }

    @Test
    void nobodyHearsOfAConflictOrARepetition() {
        pen.write(TRIGGER, 0, "Står");
        var heard = new ArrayList<AnswersChanged>();
        feed.listen(us.team(), heard::add);

        pen.writeFrom("telefon", TRIGGER, 0, "Mødes");
        pen.write(TRIGGER, 1, "Står");

        assertThat(heard).isEmpty();
    }

    @Test
    void recentChangesNameEachPersonOncePerQuestion() {
        var before = Instant.now().minusSeconds(60);
        worksheets.save(us.team(), List.of(pen.change("1A/channels/r1", new Value.Text("m01"))));
        worksheets.save(us.team(), List.of(pen.change("1A/channels/r1/followers", new Value.Text("12"))));
        fixtures.signIn(us.colleague());
        pen.write(TRIGGER, 0, "Bos ord");

        assertThat(worksheets.recentChanges(us.team(), before, 10))
                .extracting(RecentChange::byName, change -> change.question().toString())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Kaj Kollega", "1C/trigger"),
                        org.assertj.core.groups.Tuple.tuple("Dina Deltager", "1A/channels"));
        assertThat(worksheets.recentChanges(us.team(), before, 1)).hasSize(1);
        assertThat(worksheets.recentChanges(us.team(), Instant.now().plusSeconds(60), 10))
                .isEmpty();
    }
}
