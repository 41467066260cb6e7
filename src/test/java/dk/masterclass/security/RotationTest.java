package dk.masterclass.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Accounts;
import dk.masterclass.people.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RotationTest {

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
        somebody = fixtures.somebody("Rota Rotasen");
        rig.signIn(somebody, true);
    }

    @Test
    void everyReturnBringsAnotherToken() {
        var first = rig.cookie();
        comeBack();
        var second = rig.cookie();
        comeBack();

        assertThat(second.getValue()).isNotEqualTo(first.getValue());
        assertThat(rig.cookie().getValue()).isNotIn(first.getValue(), second.getValue());
    }

    @Test
    void aTokenWhoseSuccessorGotLostBringsItAgainHoweverLateItComes() {
        var old = rig.cookie();
        comeBack();
        var successor = rig.cookie();
        rig.restart();
        rig.pass(SignInRig.GRACE.multipliedBy(100));

        assertThat(rig.ask(SignInRig.PAGE, old)).isTrue();
        assertThat(rig.cookie().getValue()).isEqualTo(successor.getValue());
    }

    @Test
    void aRequestThatWasUnderWayWithTheOldTokenIsNoTheft() {
        var old = rig.cookie();
        comeBack();
        showToken();
        rig.restart();
        rig.pass(SignInRig.GRACE.dividedBy(2));

        assertThat(rig.ask(SignInRig.PAGE, old)).isTrue();
        assertThat(rig.isSignedIn(somebody)).isTrue();
    }

    @Test
    void aCopiedTokenEndsTheSignInForBoth() {
        var copied = rig.cookie();
        comeBack();
        showToken();
        var owners = rig.cookie();
        rig.restart();
        rig.pass(SignInRig.GRACE);

        assertThat(rig.ask(SignInRig.PAGE, copied)).isFalse();
        assertThat(rig.isSignedIn(somebody)).isFalse();
        assertThat(rig.ask(SignInRig.PAGE, owners)).isFalse();
    }

    @Test
    void aTheftClosesTheSessionThatLivesToo() {
        var copied = rig.cookie();
        comeBack();
        showToken();
        rig.pass(SignInRig.GRACE);
        var thief = rig.otherBrowser();

        assertThat(thief.ask(SignInRig.PAGE, copied)).isFalse();
        assertThat(rig.ask(SignInRig.PAGE)).isFalse();
    }

    @Test
    void theDatabaseHoldsNoToken() {
        comeBack();
        var secret = SignInToken.parse(rig.cookie().getValue()).orElseThrow().secret();

        assertThat(database.sql("""
                        select count(*) from sign_in
                        where ? in (token_hash, previous_hash, seed)""").param(secret).query(Long.class).single()).isZero();
    }

    /** The server has lost the session; the browser does something. */
    private void comeBack() {
        rig.restart();
        assertThat(rig.ask(SignInRig.PAGE)).isTrue();
    }

    /** The browser shows that it has got its new token, and the server writes that down. */
    private void showToken() {
        assertThat(rig.ask(SignInRig.PAGE)).isTrue();
        rig.round.go();
    }
}
