package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.people.NotVisible;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class HistoriesTest {

    private static final Address TRIGGER = Address.of("1C", "trigger");
    private static final Address CHANNELS = Address.of("1A", "channels");
    private static final Scope OF_TRIGGER = Scope.of(TRIGGER);

    @Autowired
    Histories histories;

    @Autowired
    Worksheets worksheets;

    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient database;

    private Crew us;
    private long sequence;

    @BeforeEach
    void foundATeam() {
        us = fixtures.crew();
        fixtures.signIn(us.participant());
    }

    @Test
    void aSittingOpensToItsStepsWithWhatStoodBeforeAndAfterEach() {
        write(TRIGGER, "Vi");
        write(TRIGGER, "Vi mangler");
        write(TRIGGER, "Vi mangler folk");

        var sitting =
                histories.sittings(us.team(), OF_TRIGGER, Histories.LATEST).getFirst();
        var part = sitting.parts().getFirst();
        assertThat(histories.edit(us.team(), part))
                .isEqualTo(new Edit(TRIGGER, Value.empty(), text("Vi mangler folk")));
        assertThat(histories.steps(us.team(), sitting, part, Histories.LATEST, 2))
                .extracting(PastStep::before, PastStep::after)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(text("Vi mangler"), text("Vi mangler folk")),
                        org.assertj.core.api.Assertions.tuple(text("Vi"), text("Vi mangler")));
    }

    @Test
    void stepsAreReadAPageAtATime() {
        for (int word = 1; word <= 130; word++) {
            write(TRIGGER, "ord ".repeat(word));
        }
        var sitting =
                histories.sittings(us.team(), OF_TRIGGER, Histories.LATEST).getFirst();
        var part = sitting.parts().getFirst();

        var texts = new ArrayList<Value>();
        long before = Histories.LATEST;
        for (var page = page(sitting, part, before); !page.isEmpty(); page = page(sitting, part, before)) {
            page.forEach(step -> texts.add(step.after()));
            before = page.getLast().id();
        }

        assertThat(texts).hasSize(130);
        assertThat(texts.getFirst()).isEqualTo(text("ord ".repeat(130)));
        assertThat(texts.getLast()).isEqualTo(text("ord "));
    }

    private List<PastStep> page(Sitting sitting, Sitting.Part part, long before) {
        return histories.steps(us.team(), sitting, part, before, 40);
    }

    @Test
    void whatWasNotTakenStandsInTheHistoryAndCanBeBroughtBack() {
        write(TRIGGER, "Vi mangler folk.");
        as(us.colleague(), () -> write(TRIGGER, "Vi søger folk."));
        var lost = new Change("late", 1, TRIGGER, 1, text("Vi savner folk."));
        assertThat(worksheets.save(us.team(), List.of(lost)).getFirst()).isInstanceOf(SaveResult.Conflict.class);

        var sitting =
                histories.sittings(us.team(), OF_TRIGGER, Histories.LATEST).getFirst();
        assertThat(sitting.used()).isFalse();
        var edit = histories.edit(us.team(), sitting.parts().getFirst());
        assertThat(edit).isEqualTo(new Edit(TRIGGER, text("Vi søger folk."), text("Vi savner folk.")));

        write(TRIGGER, "Vi savner folk.");
        assertThat(standing(TRIGGER)).isEqualTo(text("Vi savner folk."));
        assertThat(histories.sittings(us.team(), OF_TRIGGER, Histories.LATEST)).hasSize(4);
    }

    @Test
    void anExerciseIsShownAsItWasRightAfterAChange() {
        var row = CHANNELS.row("r1");
        var followers = CHANNELS.cell("r1", "followers");
        save(row, text("a"));
        save(followers, text("1200"));
        save(Address.of("1A", "orgName"), text("Havnby"));
        long then = latest("1A");
        save(followers, text("1900"));
        save(row, Value.empty());
        write(TRIGGER, "En anden øvelse");

        var past = histories.asOf(us.team(), "1A", then);

        assertThat(past.rowsOf(CHANNELS)).containsExactly("r1");
        assertThat(past.at(followers)).isEqualTo(text("1200"));
        assertThat(past.textAt(Address.of("1A", "orgName"))).isEqualTo("Havnby");
        assertThat(past.all()).hasSize(3);
        assertThat(histories.asOf(us.team(), "1A", 0).all()).isEmpty();
    }

    @Test
    void aRemovedRowIsListedWithWhoTookItOutAndComesBackWithItsCells() {
        var row = CHANNELS.row("r1");
        save(row, text("a5"));
        save(CHANNELS.cell("r1", "followers"), text("1200"));
        assertThat(histories.removedRows(us.team(), CHANNELS)).isEmpty();
        as(us.colleague(), () -> save(row, Value.empty()));

        var removed = histories.removedRows(us.team(), CHANNELS);
        assertThat(removed).singleElement().satisfies(gone -> {
            assertThat(gone.row()).isEqualTo(row);
            assertThat(gone.byName()).isEqualTo("Kaj Kollega");
            assertThat(gone.place()).isEqualTo(text("a5"));
        });
        save(row, removed.getFirst().place());

        var answers = worksheets.answers(us.team());
        assertThat(answers.rowsOf(CHANNELS)).containsExactly("r1");
        assertThat(answers.textAt(CHANNELS.cell("r1", "followers"))).isEqualTo("1200");
        assertThat(histories.removedRows(us.team(), CHANNELS)).isEmpty();
    }

    @Test
    void aMomentMeansTheLastChangeThatHadArrivedByTheOrderOfTheLog() {
        write(TRIGGER, "Sommer");
        long summer = latest("1C");
        write(TRIGGER, "Vinter");
        long winter = latest("1C");
        arrivedAt(summer, Instant.parse("2026-10-25T00:40:00Z"));
        arrivedAt(winter, Instant.parse("2026-10-25T01:10:00Z"));
        var scope = Scope.ofExercise("1C");

        assertThat(histories.lastAt(us.team(), scope, Instant.parse("2026-10-25T00:39:00Z")))
                .isEmpty();
        assertThat(histories.lastAt(us.team(), scope, Instant.parse("2026-10-25T00:59:00Z")))
                .hasValue(summer);
        assertThat(histories.lastAt(us.team(), scope, Instant.parse("2026-10-25T01:10:00Z")))
                .hasValue(winter);
    }

    @Test
    void twoThousandChangesOfALongTextAreReadAtOnce() {
        var text = new StringBuilder("Et langt svar. ".repeat(1000));
        var batch = new ArrayList<Change>();
        for (int step = 0; step < 2000; step++) {
            text.append((char) ('a' + step % 26));
            batch.add(new Change("typist", step + 1, TRIGGER, 0, text(text.toString())));
            if (batch.size() == 50) {
                worksheets.save(us.team(), batch);
                batch.clear();
            }
        }

        var start = System.nanoTime();
        var sitting =
                histories.sittings(us.team(), OF_TRIGGER, Histories.LATEST).getFirst();
        var edit = histories.edit(us.team(), sitting.parts().getFirst());
        var steps = histories.steps(us.team(), sitting, sitting.parts().getFirst(), Histories.LATEST, 40);
        var took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(sitting.changes()).isEqualTo(2000);
        assertThat(edit.after()).isEqualTo(text(text.toString()));
        assertThat(steps).hasSize(40);
        assertThat(took).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void nobodyButTheTeamSeesItsHistory() {
        write(TRIGGER, "Kladde");
        long change = latest("1C");
        var sitting =
                histories.sittings(us.team(), OF_TRIGGER, Histories.LATEST).getFirst();
        fixtures.signIn(fixtures.crew().participant());

        assertThatThrownBy(() -> histories.sittings(us.team(), OF_TRIGGER, Histories.LATEST))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> histories.asOf(us.team(), "1C", change)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> histories.step(us.team(), TRIGGER, change)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> histories.edit(us.team(), sitting.parts().getFirst()))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> histories.removedRows(us.team(), CHANNELS)).isInstanceOf(NotVisible.class);
        fixtures.signIn(us.instructor());
        assertThatThrownBy(() -> histories.asOf(us.team(), "1C", change)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aChangeOfAnotherTeamIsNotReadThroughOnesOwn() {
        write(TRIGGER, "Deres kladde");
        long theirs = latest("1C");
        var others = fixtures.crew();
        fixtures.signIn(others.participant());

        assertThatThrownBy(() -> histories.step(others.team(), TRIGGER, theirs)).isInstanceOf(NotVisible.class);
        assertThat(histories.at(others.team(), theirs)).isEmpty();
        assertThat(histories.asOf(others.team(), "1C", theirs).all()).isEmpty();
    }

    private void as(Somebody somebody, Runnable work) {
        fixtures.as(somebody, work);
    }

    private void write(Address address, String text) {
        save(address, text(text));
    }

    private void save(Address address, Value value) {
        long base = worksheets.answers(us.team()).revisionAt(address);
        var change = new Change("browser", ++sequence, address, base, value);
        assertThat(worksheets.save(us.team(), List.of(change)).getFirst()).isInstanceOf(SaveResult.Saved.class);
    }

    private Value standing(Address address) {
        return worksheets.answers(us.team()).at(address);
    }

    private long latest(String exercise) {
        return histories
                .lastAt(us.team(), Scope.ofExercise(exercise), Instant.now().plusSeconds(60))
                .orElseThrow();
    }

    private void arrivedAt(long change, Instant moment) {
        database.sql("update answer_change set changed_at = ? where id = ?")
                .params(java.time.LocalDateTime.ofInstant(moment, java.time.ZoneOffset.UTC), change)
                .update();
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }
}
