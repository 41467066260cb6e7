package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.Teams;
import dk.masterclass.worksheet.Presence.Visitor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PresenceTest {

    private static final Address TRIGGER = Address.of("1C", "trigger");

    @Autowired
    Teams teams;

    @Autowired
    CurrentPerson currentPerson;

    @Autowired
    Fixtures fixtures;

    private final HandSetClock clock = new HandSetClock();
    private final AtomicInteger heard = new AtomicInteger();
    private Presence presence;
    private Crew us;

    @BeforeEach
    void foundATeam() {
        us = fixtures.crew();
        presence = new Presence(teams, currentPerson, clock);
        fixtures.as(us.participant(), () -> presence.listen(us.team(), heard::incrementAndGet));
    }

    @Test
    void colleaguesSeeWhoIsInWhichField() {
        arrive(us.colleague(), "tab", Optional.of(TRIGGER));

        assertThat(seen())
                .containsExactly(new Visitor(us.colleague().id(), us.colleague().name(), "1C", Optional.of(TRIGGER)));
        assertThat(heard).hasValue(1);
    }

    @Test
    void stayingIsNoNewsAndMovingIs() {
        arrive(us.colleague(), "tab", Optional.of(TRIGGER));
        arrive(us.colleague(), "tab", Optional.of(TRIGGER));
        assertThat(heard).hasValue(1);

        arrive(us.colleague(), "tab", Optional.empty());

        assertThat(heard).hasValue(2);
        assertThat(seen()).extracting(Visitor::field).containsExactly(Optional.empty());
    }

    @Test
    void leavingFreesTheFieldAtOnceAndInThatTabAlone() {
        arrive(us.colleague(), "one", Optional.of(TRIGGER));
        arrive(us.colleague(), "other", Optional.empty());

        fixtures.as(us.colleague(), () -> presence.leave(us.team(), "one"));

        assertThat(seen()).extracting(Visitor::field).containsExactly(Optional.empty());
    }

    @Test
    void whoeverStopsTellingIsGoneAfterFortySecondsAndNoSooner() {
        arrive(us.colleague(), "tab", Optional.of(TRIGGER));
        clock.advance(Duration.ofSeconds(30));
        arrive(us.colleague(), "tab", Optional.of(TRIGGER));
        clock.advance(Duration.ofSeconds(39));
        presence.sweep();
        assertThat(seen()).hasSize(1);

        clock.advance(Duration.ofSeconds(1));
        presence.sweep();

        assertThat(seen()).isEmpty();
        assertThat(heard).hasValue(2);
    }

    @Test
    void nobodyLeavesInTheNameOfAnother() {
        arrive(us.colleague(), "tab", Optional.of(TRIGGER));

        fixtures.as(us.participant(), () -> presence.leave(us.team(), "tab"));

        assertThat(seen()).hasSize(1);
    }

    @Test
    void aThousandTabsAreNotKept() {
        for (int tab = 0; tab < 1000; tab++) {
            arrive(us.colleague(), "tab-" + tab, Optional.of(Address.of("1C", "field-" + tab)));
        }

        assertThat(seen())
                .hasSize(Presence.MOST_TABS)
                .extracting(Visitor::field)
                .contains(Optional.of(Address.of("1C", "field-999")));
    }

    @Test
    void anotherTeamsPeopleAreInvisibleAndHearNothing() {
        var others = fixtures.crew();

        for (Somebody stranger : List.of(others.participant(), others.colleague())) {
            fixtures.as(stranger, () -> {
                refused(() -> presence.of(us.team()));
                refused(() -> presence.arrive(us.team(), "tab", "1C", Optional.empty()));
                refused(() -> presence.leave(us.team(), "tab"));
                refused(() -> presence.listen(us.team(), () -> {}));
            });
        }
        assertThat(heard).hasValue(0);
    }

    private static void refused(Runnable action) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(action::run);
    }

    private void arrive(Somebody somebody, String client, Optional<Address> field) {
        fixtures.as(somebody, () -> presence.arrive(us.team(), client, "1C", field));
    }

    private List<Visitor> seen() {
        return fixtures.as(us.participant(), () -> presence.of(us.team()));
    }

    private static final class HandSetClock extends Clock {

        private Instant now = Instant.parse("2027-03-12T09:32:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
