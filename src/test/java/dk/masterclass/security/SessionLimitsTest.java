package dk.masterclass.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Accounts;
import dk.masterclass.people.Fixtures;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SessionLimitsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient database;

    @Autowired
    Accounts accounts;

    private SignInRig rig;
    private Fixtures.Somebody somebody;

    @BeforeEach
    void setUp() {
        rig = new SignInRig(database, accounts);
        somebody = fixtures.somebody("Tid Tidsen");
    }

    @Test
    void whoIsBusyStaysSignedInUntilTwelveHoursHavePassed() {
        rig.signIn(somebody, false);
        for (int minutes = 20; minutes < SignInRig.LONGEST.toMinutes(); minutes += 20) {
            rig.pass(MINUTE.multipliedBy(20));
            assertThat(rig.ask("/api/answers/team"))
                    .as("after %s minutes", minutes)
                    .isTrue();
        }
        rig.pass(MINUTE.multipliedBy(20));

        assertThat(rig.ask("/api/answers/team")).isFalse();
        assertThat(rig.isSignedIn(somebody)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?v-r=heartbeat&v-uiId=0",
                "/VAADIN/push?v-uiId=0&v-r=push",
                "/api/presence/team",
                "/api/session"
            })
    void whatAPageSendsByItselfKeepsNobodySignedIn(String byItself) {
        rig.signIn(somebody, false);
        for (int minute = 1; minute < SignInRig.IDLE.toMinutes(); minute++) {
            rig.pass(MINUTE);
            assertThat(rig.ask(byItself)).isTrue();
            rig.round.go();
        }
        rig.pass(MINUTE);

        rig.round.go();
        assertThat(rig.ask(byItself)).isFalse();
        assertThat(rig.ask(SignInRig.PAGE)).isFalse();
    }

    @Test
    void theRoundClosesTheSessionOfWhoDidNothing() {
        rig.signIn(somebody, false);
        rig.pass(SignInRig.IDLE);

        rig.round.go();

        await().until(() -> !rig.isSessionOpen());
        assertThat(rig.ask(SignInRig.PAGE)).isFalse();
    }

    @Test
    void aRestartNeitherSignsOutNorBeginsTheTimesAnew() {
        rig.signIn(somebody, false);
        rig.pass(MINUTE.multipliedBy(10));
        rig.ask(SignInRig.PAGE);
        rig.round.go();
        rig.pass(MINUTE.multipliedBy(20));
        rig.restart();
        assertThat(rig.ask("/?v-r=heartbeat")).isTrue();
        rig.pass(MINUTE.multipliedBy(10));

        assertThat(rig.ask(SignInRig.PAGE)).isFalse();
    }

    @Test
    void twelveHoursCountFromSigningInWhateverTheServerDid() {
        rig.signIn(somebody, false);
        for (int hour = 0; hour < 24; hour++) {
            rig.pass(SignInRig.IDLE.dividedBy(2));
            rig.restart();
            rig.ask(SignInRig.PAGE);
        }
        rig.pass(SignInRig.LONGEST.dividedBy(2));
        rig.restart();

        assertThat(rig.ask(SignInRig.PAGE)).isFalse();
    }

    @Test
    void aRememberedDeviceComesBackWithinThirtyDaysOfItsLastUseAndNinetyAtMost() {
        rig.signIn(somebody, true);
        for (int days = 29; days < 90; days += 29) {
            rig.pass(Duration.ofDays(29));
            assertThat(rig.ask("/?v-r=heartbeat")).as("a page left open").isFalse();
            assertThat(rig.ask(SignInRig.PAGE)).as("day %s", days).isTrue();
            assertThat(rig.cookie().getMaxAge()).isEqualTo((int) Math.min(
                    Duration.ofDays(30).toSeconds(), Duration.ofDays(90 - days).toSeconds()));
        }
        rig.pass(Duration.ofDays(4));

        assertThat(rig.ask(SignInRig.PAGE)).isFalse();
    }

    @Test
    void aRememberedDeviceThatWasNotUsedForThirtyDaysIsForgotten() {
        rig.signIn(somebody, true);
        rig.pass(Duration.ofDays(30));

        assertThat(rig.ask(SignInRig.PAGE)).isFalse();
        assertThat(rig.signIns.forgetOver()).isPositive();
        assertThat(rows()).isZero();
    }

    @Test
    void cleaningUpLeavesWhatStillHolds() {
        rig.signIn(somebody, true);
        rig.pass(Duration.ofDays(29));

        rig.signIns.forgetOver();

        assertThat(rows()).isOne();
    }

    @Test
    void aLivingSessionAsksTheDatabaseNothing() {
        rig.signIn(somebody, false);
        database.sql("delete from sign_in where person_id = ?")
                .param(somebody.id().value())
                .update();

        assertThat(rig.ask(SignInRig.PAGE)).isTrue();
    }

    @Test
    void whoWasSeenWhenIsWrittenOnceAMinuteAtMost() {
        rig.signIn(somebody, false);
        var before = rig.signIns.of(somebody.id()).getFirst().lastSeenAt();
        rig.pass(Duration.ofSeconds(50));
        rig.ask(SignInRig.PAGE);
        rig.round.go();
        assertThat(rig.signIns.of(somebody.id()).getFirst().lastSeenAt()).isEqualTo(before);

        rig.pass(Duration.ofSeconds(10));
        rig.ask(SignInRig.PAGE);
        rig.round.go();

        assertThat(rig.signIns.of(somebody.id()).getFirst().lastSeenAt()).isEqualTo(before.plus(MINUTE));
    }

    @Test
    void aClosedAccountIsOutAtTheNextRound() {
        rig.signIn(somebody, true);
        database.sql("update person set enabled = false where id = ?")
                .param(somebody.id().value())
                .update();

        rig.round.go();

        assertThat(rig.ask(SignInRig.PAGE)).isFalse();
        assertThat(rows()).isZero();
    }

    @Test
    void otherRolesAskForAnotherSignIn() {
        var crew = fixtures.crew();
        rig.signIn(crew.participant(), true);
        rig.round.go();
        assertThat(rig.ask(SignInRig.PAGE)).isTrue();

        fixtures.leave(crew.team(), crew.participant());
        rig.round.go();

        assertThat(rig.ask(SignInRig.PAGE)).isFalse();
    }

    private long rows() {
        return database.sql("select count(*) from sign_in where person_id = ?")
                .param(somebody.id().value())
                .query(Long.class)
                .single();
    }
}
