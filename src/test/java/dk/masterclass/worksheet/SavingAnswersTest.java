package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.worksheet.SaveResult.Refused;
import dk.masterclass.worksheet.SaveResult.Saved;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** What one person writes stands, counts once, and is refused where it is no answer. */
@DatabaseTest
class SavingAnswersTest {

    private static final Address TRIGGER = Address.of("1C", "trigger");

    @Autowired
    Worksheets worksheets;

    @Autowired
    JdbcClient database;

    @Autowired
    Fixtures fixtures;

    @Autowired
    TransactionTemplate transactions;

    private Crew us;
    private Pen pen;

    @BeforeEach
    void foundATeam() {
        us = fixtures.crew();
        pen = new Pen(worksheets, us.team());
        fixtures.signIn(us.participant());
    }

    @Test
    void whatWasWrittenStandsAndCountsItsRevisions() {
        assertThat(pen.write(TRIGGER, 0, "Vi mangler montører")).isEqualTo(new Saved(1, 1));
        assertThat(pen.write(TRIGGER, 1, "Vi mangler ti montører")).isEqualTo(new Saved(2, 2));

        assertThat(pen.standing(TRIGGER)).isEqualTo("Vi mangler ti montører");
        assertThat(worksheets.answers(us.team()).revisionAt(TRIGGER)).isEqualTo(2);
    }

    @Test
    void everyKindOfAnswerComesBackAsItWasWritten() {
        var values = List.of(
                pen.change("1A/sector", new Value.Options(List.of("forsyning"))),
                pen.change("1A/channels/r1", new Value.Text("m01")),
                pen.change("1A/channels/r1/followers", new Value.Text("3.900")),
                pen.change("1B/ledelse1", new Value.Text("4")),
                pen.change("1C/trigger", new Value.Text("Æblegrød 🍏 og »citater«\nto linjer")));

        worksheets.save(us.team(), values);

        var answers = worksheets.answers(us.team());
        assertThat(values)
                .allSatisfy(change -> assertThat(answers.at(change.address())).isEqualTo(change.value()));
        assertThat(answers.rowsOf(Address.of("1A", "channels"))).containsExactly("r1");
    }

    @Test
    void anAnswerMayBeEmptiedAndIsStillInTheHistory() {
        pen.write(TRIGGER, 0, "Først dette");

        assertThat(pen.write(TRIGGER, 1, "")).isEqualTo(new Saved(2, 2));

        assertThat(worksheets.answers(us.team()).at(TRIGGER)).isEqualTo(Value.empty());
        assertThat(worksheets.history(us.team(), TRIGGER))
                .extracting(PastValue::value)
                .containsExactly(Value.empty(), new Value.Text("Først dette"));
    }

    @Test
    void aChangeThatIsSentTwiceCountsOnceAndGetsItsFirstAnswer() {
        var change = pen.change(TRIGGER, 0, "En gang");
        worksheets.save(us.team(), List.of(change));
        pen.write(TRIGGER, 1, "Noget nyere");

        assertThat(worksheets.save(us.team(), List.of(change))).containsExactly(new Saved(1, 1));

        assertThat(pen.standing(TRIGGER)).isEqualTo("Noget nyere");
        assertThat(worksheets.history(us.team(), TRIGGER)).hasSize(2);
    }

    @Test
    void aConflictThatIsSentTwiceGetsItsFirstAnswerEvenWhenMoreWasWrittenMeanwhile() {
        pen.write(TRIGGER, 0, "Annas ord");
        var late = new Change("telefon", 1, TRIGGER, 0, new Value.Text("Helt andre tanker"));
        var first = worksheets.save(us.team(), List.of(late));
        pen.write(TRIGGER, 1, "Annas nye ord");

        assertThat(worksheets.save(us.team(), List.of(late))).isEqualTo(first);
        assertThat(worksheets.history(us.team(), TRIGGER)).hasSize(3);
    }

    @Test
    void aNumberThatAnotherChangeHasUsedIsRefusedSoThatNothingIsLostSilently() {
        worksheets.save(us.team(), List.of(new Change("browser", 7, TRIGGER, 0, new Value.Text("En ting"))));

        var result = worksheets.save(
                us.team(), List.of(new Change("browser", 7, TRIGGER, 1, new Value.Text("En anden ting"))));

        assertThat(result).containsExactly(new Refused(7, "worksheet.refused.sequenceReused"));
    }

    @Test
    void twoTeamsMayUseTheSameClientAndNumber() {
        var change = new Change("browser", 1, TRIGGER, 0, new Value.Text("Vores hemmelighed"));
        worksheets.save(us.team(), List.of(change));
        var others = fixtures.crew();
        fixtures.signIn(others.participant());

        var result = worksheets.save(
                others.team(), List.of(new Change("browser", 1, TRIGGER, 0, new Value.Text("Noget helt andet"))));

        assertThat(result).containsExactly(new Saved(1, 1));
    }

    @Test
    void theSameWordsAgainAreSavedWithoutANewRevision() {
        pen.write(TRIGGER, 0, "Det samme");
        fixtures.signIn(us.colleague());

        assertThat(pen.write(TRIGGER, 0, "Det samme")).isEqualTo(new Saved(2, 1));

        assertThat(worksheets.history(us.team(), TRIGGER)).hasSize(1);
    }

    @Test
    void whatIsNoAnswerToTheQuestionIsRefusedAndNothingOfItIsKept() {
        var refused = List.of(
                pen.change("1C/nowhere", new Value.Text("x")),
                pen.change("9Z/trigger", new Value.Text("x")),
                pen.change("1C/trigger/row", new Value.Text("x")),
                pen.change("1A/channels/r1/nowhere", new Value.Text("x")),
                pen.change("1C/trigger", new Value.Options(List.of("rekruttering"))),
                pen.change("1A/sector", new Value.Options(List.of("rumfart"))),
                pen.change("1A/orgType", new Value.Text("rumfart")),
                pen.change("1B/ledelse1", new Value.Text("6")),
                pen.change("1C/trigger", new Value.Text("x".repeat(20_001))));

        var results = worksheets.save(us.team(), refused);

        assertThat(results).allSatisfy(result -> assertThat(result).isInstanceOf(Refused.class));
        assertThat(worksheets.answers(us.team()).all()).isEmpty();
        assertThat(count("answer_change")).isZero();
    }

    @Test
    void theLongestTextOfEmojiFitsWhole() {
        var text = "🍏".repeat(20_000);

        assertThat(pen.write(TRIGGER, 0, text)).isEqualTo(new Saved(1, 1));

        assertThat(pen.standing(TRIGGER)).isEqualTo(text);
    }

    @Test
    void textIsCleanedBeforeItIsStored() {
        pen.write(TRIGGER, 0, "a\u0000b\r\nc\u202E");

        assertThat(pen.standing(TRIGGER)).isEqualTo("ab\nc");
    }

    @Test
    void oneBadChangeDoesNotHoldBackTheOthers() {
        var results = worksheets.save(
                us.team(),
                List.of(pen.change("1C/nowhere", new Value.Text("x")), pen.change("1C/trigger", new Value.Text("y"))));

        assertThat(results).containsExactly(new Refused(1, "worksheet.refused.unknownQuestion"), new Saved(2, 1));
    }

    @Test
    void savingIsNeverPartOfATransactionThatCouldStillFail() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> pen.write(TRIGGER, 0, "x")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theDatabaseItselfKeepsAChangeFromCountingTwice() {
        pen.write(TRIGGER, 0, "En gang");

        assertThatThrownBy(() -> database.sql("""
                        insert into answer_change (team_id, address, question, client, sequence, base_revision,
                            met_revision, revision, outcome, value, changed_by, changed_at)
                        select team_id, address, question, client, sequence, 0, 0, null, 'SAVED', value, changed_by,
                            changed_at from answer_change where team_id = ?""").param(us.team().value()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table + " where team_id = ?")
                .param(us.team().value())
                .query(Long.class)
                .single();
    }
}
