package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.TeamRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a team decides about proposals and sources: who may, for whom, and how long it holds. */
@DatabaseTest
class DecisionsTest {

    private static final ProposalKey EFFECT = new ProposalKey(Address.of("8B", "kpis"), "lagging", "m1");
    private static final Address HOURS = Address.of("8A", "hours");

    @Autowired
    Decisions decisions;

    @Autowired
    Worksheets worksheets;

    @Autowired
    TeamFeed feed;

    @Autowired
    Fixtures fixtures;

    private Crew crew;
    private long sequence;

    @BeforeEach
    void signIn() {
        crew = fixtures.crew();
        fixtures.signIn(crew.participant());
    }

    @Test
    void aNoHoldsForTheTeamUntilItIsTakenBackAndIsToldToOpenScreens() {
        var heard = new ArrayList<DecisionsChanged>();
        var listening = feed.listenDecisions(crew.team(), heard::add);

        decisions.decline(crew.team(), EFFECT);
        decisions.decline(crew.team(), EFFECT);
        assertThat(fixtures.as(crew.colleague(), () -> decisions.of(crew.team()).declined()))
                .containsExactly(EFFECT);
        decisions.offerAgain(crew.team(), EFFECT);

        assertThat(decisions.of(crew.team()).declined()).isEmpty();
        assertThat(heard).hasSize(3);
        listening.remove();
    }

    @Test
    void onlyEditorsDecideAndNobodyElseReads() {
        var stranger = fixtures.crew().participant();
        fixtures.give(crew.team(), crew.colleague(), TeamRole.COMMENTER);

        fixtures.signIn(crew.colleague());
        assertThat(decisions.of(crew.team())).isEqualTo(Decided.nothing());
        assertThatThrownBy(() -> decisions.decline(crew.team(), EFFECT)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decisions.offerAgain(crew.team(), EFFECT)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decisions.keepOwn(crew.team(), HOURS, Seen.of(Value.empty())))
                .isInstanceOf(AccessDeniedException.class);
        fixtures.signIn(stranger);
        assertThatThrownBy(() -> decisions.of(crew.team())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> decisions.decline(crew.team(), EFFECT)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> feed.listenDecisions(crew.team(), heard -> {})).isInstanceOf(NotVisible.class);
    }

    @Test
    void whatTheCourseDoesNotAskIsNotKept() {
        decisions.decline(crew.team(), new ProposalKey(EFFECT.table(), "unknown", "m1"));
        decisions.keepOwn(crew.team(), Address.of("1A", "orgName"), Seen.of(Value.empty()));

        assertThat(decisions.of(crew.team())).isEqualTo(Decided.nothing());
    }

    @Test
    void aDifferenceIsNewsOnlyWhenTheSourceChangesAfterTheTeamWroteOrDecided() {
        write("3C/hoursPerMonth", "2");
        write("8A/hours", "3");
        assertThat(hasDrifted("2")).isFalse();
        assertThat(hasDrifted("4")).isTrue();

        write("8A/hours", "3,5");
        assertThat(hasDrifted("4")).as("more of one's own decides nothing").isTrue();
        decisions.keepOwn(crew.team(), HOURS, Seen.of(new Value.Text("4")));
        assertThat(hasDrifted("4")).isFalse();
        assertThat(hasDrifted("5")).isTrue();

        write("8A/hours", "");
        write("8A/hours", "6");
        assertThat(hasDrifted("2"))
                .as("begun again, beside what the source says now")
                .isFalse();
    }

    private boolean hasDrifted(String offered) {
        return decisions.of(crew.team()).hasDrifted(HOURS, new Value.Text(offered));
    }

    private void write(String path, String text) {
        var address = Address.parse(path).orElseThrow();
        long base = worksheets.answers(crew.team()).revisionAt(address);
        var value = text.isEmpty() ? Value.empty() : new Value.Text(text);
        worksheets.save(crew.team(), List.of(new Change("test", ++sequence, address, base, value)));
    }
}
