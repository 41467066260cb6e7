package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.NotVisible;
import dk.masterclass.worksheet.SaveResult.Conflict;
import dk.masterclass.worksheet.SaveResult.Merged;
import dk.masterclass.worksheet.SaveResult.Refused;
import dk.masterclass.worksheet.SaveResult.Saved;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class WorksheetsTest {

    private static final Address TRIGGER = Address.of("1C", "trigger");

    @Autowired
    Worksheets worksheets;

    @Autowired
    TeamFeed feed;

    @Autowired
    JdbcClient database;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    TransactionTemplate transactions;

    private Newcomers us;
    private long sequence;

    @BeforeEach
    void foundATeam() {
        us = new Newcomers(database, accounts);
        us.signIn(us.anna);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatWasWrittenStandsAndCountsItsRevisions() {
        assertThat(save(TRIGGER, 0, "Vi mangler montører")).isEqualTo(new Saved(1, 1));
        assertThat(save(TRIGGER, 1, "Vi mangler ti montører")).isEqualTo(new Saved(2, 2));

        assertThat(standing(TRIGGER)).isEqualTo("Vi mangler ti montører");
        assertThat(worksheets.answers(us.team).revisionAt(TRIGGER)).isEqualTo(2);
    }

    @Test
    void everyKindOfAnswerComesBackAsItWasWritten() {
        var values = List.of(
                change("1A/sector", new Value.Options(List.of("forsyning"))),
                change("1A/channels/r1", new Value.Text("m01")),
                change("1A/channels/r1/followers", new Value.Text("3.900")),
                change("1B/ledelse1", new Value.Text("4")),
                change("1C/trigger", new Value.Text("Æblegrød 🍏 og »citater«\nto linjer")));

        worksheets.save(us.team, values);

        var answers = worksheets.answers(us.team);
        assertThat(values)
                .allSatisfy(change -> assertThat(answers.at(change.address())).isEqualTo(change.value()));
        assertThat(answers.rowsOf(Address.of("1A", "channels"))).containsExactly("r1");
    }

    @Test
    void anAnswerMayBeEmptiedAndIsStillInTheHistory() {
        save(TRIGGER, 0, "Først dette");

        assertThat(save(TRIGGER, 1, "")).isEqualTo(new Saved(2, 2));

        assertThat(worksheets.answers(us.team).at(TRIGGER)).isEqualTo(Value.empty());
        assertThat(worksheets.history(us.team, TRIGGER))
                .extracting(PastValue::value)
                .containsExactly(Value.empty(), new Value.Text("Først dette"));
    }

    @Test
    void aChangeThatIsSentTwiceCountsOnceAndGetsItsFirstAnswer() {
        var change = change(TRIGGER, 0, "En gang");
        worksheets.save(us.team, List.of(change));
        save(TRIGGER, 1, "Noget nyere");

        assertThat(worksheets.save(us.team, List.of(change))).containsExactly(new Saved(1, 1));

        assertThat(standing(TRIGGER)).isEqualTo("Noget nyere");
        assertThat(worksheets.history(us.team, TRIGGER)).hasSize(2);
    }

    @Test
    void aConflictThatIsSentTwiceGetsItsFirstAnswerEvenWhenMoreWasWrittenMeanwhile() {
        save(TRIGGER, 0, "Annas ord");
        var late = new Change("telefon", 1, TRIGGER, 0, new Value.Text("Helt andre tanker"));
        var first = worksheets.save(us.team, List.of(late));
        save(TRIGGER, 1, "Annas nye ord");

        assertThat(worksheets.save(us.team, List.of(late))).isEqualTo(first);
        assertThat(worksheets.history(us.team, TRIGGER)).hasSize(3);
    }

    @Test
    void aNumberThatAnotherChangeHasUsedIsRefusedSoThatNothingIsLostSilently() {
        worksheets.save(us.team, List.of(new Change("browser", 7, TRIGGER, 0, new Value.Text("En ting"))));

        var result = worksheets.save(
                us.team, List.of(new Change("browser", 7, TRIGGER, 1, new Value.Text("En anden ting"))));

        assertThat(result).containsExactly(new Refused(7, "worksheet.refused.sequenceReused"));
    }

    @Test
    void twoTeamsMayUseTheSameClientAndNumber() {
        var change = new Change("browser", 1, TRIGGER, 0, new Value.Text("Vores hemmelighed"));
        worksheets.save(us.team, List.of(change));
        var others = new Newcomers(database, accounts);
        others.signIn(others.anna);

        var result = worksheets.save(
                others.team, List.of(new Change("browser", 1, TRIGGER, 0, new Value.Text("Noget helt andet"))));

        assertThat(result).containsExactly(new Saved(1, 1));
    }

    @Test
    void theSameWordsAgainAreSavedWithoutANewRevision() {
        save(TRIGGER, 0, "Det samme");
        us.signIn(us.bo);

        assertThat(save(TRIGGER, 0, "Det samme")).isEqualTo(new Saved(2, 1));

        assertThat(worksheets.history(us.team, TRIGGER)).hasSize(1);
    }

    @Test
    void changesAtDifferentPlacesOfATextAreBroughtTogether() {
        save(TRIGGER, 0, "Vi mangler montører, og ingen kender os.");
        us.signIn(us.bo);
        save(TRIGGER, 1, "Vi mangler ti montører, og ingen kender os.");
        us.signIn(us.anna);

        var result = save(TRIGGER, 1, "Vi mangler montører, og ingen kender os som arbejdsplads.");

        var both = new Value.Text("Vi mangler ti montører, og ingen kender os som arbejdsplads.");
        assertThat(result).isEqualTo(new Merged(3, 3, both));
        assertThat(worksheets.answers(us.team).at(TRIGGER)).isEqualTo(both);
        assertThat(worksheets.history(us.team, TRIGGER).getFirst())
                .extracting(PastValue::value, PastValue::typed)
                .containsExactly(both, new Value.Text("Vi mangler montører, og ingen kender os som arbejdsplads."));
    }

    @Test
    void theNextMergeStartsFromWhatTheFirstOneMade() {
        save(TRIGGER, 0, "en to tre fire fem");
        saveFrom("telefon", TRIGGER, 1, "EN to tre fire fem");
        save(TRIGGER, 1, "en to tre fire FEM");

        var result = save(TRIGGER, 3, "EN to TRE fire FEM");

        assertThat(result).isEqualTo(new Saved(4, 4));
        assertThat(saveFrom("telefon", TRIGGER, 3, "EN to tre fire FEM seks"))
                .isEqualTo(new Merged(5, 5, new Value.Text("EN to TRE fire FEM seks")));
    }

    @Test
    void changesOfTheSameWordsAreKeptBesideEachOther() {
        save(TRIGGER, 0, "Vi mangler montører.");
        us.signIn(us.bo);
        save(TRIGGER, 1, "Vi mangler elektrikere.");
        us.signIn(us.anna);

        var result = save(TRIGGER, 1, "Vi mangler lærlinge.");

        assertThat(result).isInstanceOfSatisfying(Conflict.class, conflict -> {
            assertThat(conflict.theirs()).isEqualTo(new Value.Text("Vi mangler elektrikere."));
            assertThat(conflict.revision()).isEqualTo(2);
            assertThat(conflict.byName()).isEqualTo("Bo Lund");
        });
        assertThat(standing(TRIGGER)).isEqualTo("Vi mangler elektrikere.");
        assertThat(worksheets.history(us.team, TRIGGER).getFirst()).satisfies(kept -> {
            assertThat(kept.value()).isEqualTo(new Value.Text("Vi mangler lærlinge."));
            assertThat(kept.revision()).isEmpty();
            assertThat(kept.byName()).isEqualTo("Anna Holm");
        });
    }

    @Test
    void aConflictIsResolvedByWritingOnTopOfWhatStands() {
        saveFrom("telefon", TRIGGER, 0, "Deres ord");
        var conflict = (Conflict) save(TRIGGER, 0, "Mine ord");

        assertThat(save(TRIGGER, conflict.revision(), "Deres ord og mine ord")).isEqualTo(new Saved(3, 2));
    }

    @Test
    void whoWritesOnWithoutHavingHeardOfTheOwnChangeMeetsNoConflict() {
        save(TRIGGER, 0, "Vi mangler");

        assertThat(save(TRIGGER, 0, "Vi mangler montører")).isEqualTo(new Saved(2, 2));
        assertThat(save(TRIGGER, 0, "Vi søger montører")).isEqualTo(new Saved(3, 3));
    }

    @Test
    void whoWritesOnInAChoiceWithoutHavingHeardMeetsNoConflictEither() {
        worksheets.save(us.team, List.of(change("1A/orgType", new Value.Text("privat"))));

        assertThat(worksheets.save(us.team, List.of(change("1A/orgType", new Value.Text("offentlig")))))
                .containsExactly(new Saved(2, 2));
    }

    @Test
    void whoWritesOnWithoutHavingHeardThatSomebodyElseWroteTooStillOverwritesNobody() {
        save(TRIGGER, 0, "en to tre fire");
        us.signIn(us.bo);
        saveFrom("bos-browser", TRIGGER, 1, "en to tre FIRE");
        us.signIn(us.anna);

        assertThat(save(TRIGGER, 1, "EN to tre fire")).isEqualTo(new Merged(3, 3, new Value.Text("EN to tre FIRE")));
        assertThat(save(TRIGGER, 1, "ENE to tre fire")).isEqualTo(new Merged(4, 4, new Value.Text("ENE to tre FIRE")));
        assertThat(save(TRIGGER, 1, "ENE to tre firs")).isInstanceOf(Conflict.class);
        assertThat(save(TRIGGER, 1, "ENE TO tre fire")).isEqualTo(new Merged(6, 5, new Value.Text("ENE TO tre FIRE")));
    }

    @Test
    void anotherBrowserOfTheSamePersonIsSomebodyElse() {
        save(TRIGGER, 0, "På kontoret");

        assertThat(saveFrom("telefon", TRIGGER, 0, "I toget")).isInstanceOf(Conflict.class);
    }

    @Test
    void chosenOptionsAreNeverMixed() {
        var sector = Address.parse("1A/sector").orElseThrow();
        worksheets.save(us.team, List.of(change("1A/sector", new Value.Options(List.of("forsyning")))));
        us.signIn(us.bo);

        var result = worksheets.save(us.team, List.of(change("1A/sector", new Value.Options(List.of("ingen")))));

        assertThat(result.getFirst()).isInstanceOf(Conflict.class);
        assertThat(worksheets.answers(us.team).optionsAt(sector)).containsExactly("forsyning");
    }

    @Test
    void whatIsNoAnswerToTheQuestionIsRefusedAndNothingOfItIsKept() {
        var refused = List.of(
                change("1C/nowhere", new Value.Text("x")),
                change("9Z/trigger", new Value.Text("x")),
                change("1C/trigger/row", new Value.Text("x")),
                change("1A/channels/r1/nowhere", new Value.Text("x")),
                change("1C/trigger", new Value.Options(List.of("rekruttering"))),
                change("1A/sector", new Value.Options(List.of("rumfart"))),
                change("1A/orgType", new Value.Text("rumfart")),
                change("1B/ledelse1", new Value.Text("6")),
                change("1C/trigger", new Value.Text("x".repeat(20_001))));

        var results = worksheets.save(us.team, refused);

        assertThat(results).allSatisfy(result -> assertThat(result).isInstanceOf(Refused.class));
        assertThat(worksheets.answers(us.team).all()).isEmpty();
        assertThat(count("answer_change")).isZero();
    }

    @Test
    void theLongestTextOfEmojiFitsWhole() {
        var text = "🍏".repeat(20_000);

        assertThat(save(TRIGGER, 0, text)).isEqualTo(new Saved(1, 1));

        assertThat(standing(TRIGGER)).isEqualTo(text);
    }

    @Test
    void textIsCleanedBeforeItIsStored() {
        save(TRIGGER, 0, "a\u0000b\r\nc\u202E");

        assertThat(standing(TRIGGER)).isEqualTo("ab\nc");
    }

    @Test
    void oneBadChangeDoesNotHoldBackTheOthers() {
        var results = worksheets.save(
                us.team, List.of(change("1C/nowhere", new Value.Text("x")), change("1C/trigger", new Value.Text("y"))));

        assertThat(results).containsExactly(new Refused(1, "worksheet.refused.unknownQuestion"), new Saved(2, 1));
    }

    @Test
    void screensHearOfWhatIsCommittedUntilTheyLeave() {
        var heard = new ArrayList<AnswersChanged>();
        feed.listen(us.team, event -> {
            throw new IllegalStateException("A screen that fails");
        });
        var registration = feed.listen(us.team, heard::add);

        save(TRIGGER, 0, "Nyt");
        registration.remove();
        registration.remove();
        save(TRIGGER, 1, "Nyere");

        assertThat(heard)
                .singleElement()
                .satisfies(event -> assertThat(event.changes()).singleElement().satisfies(changed -> {
                    assertThat(changed.value()).isEqualTo(new Value.Text("Nyt"));
                    assertThat(changed.revision()).isEqualTo(1);
                    assertThat(changed.byName()).isEqualTo("Anna Holm");
                    assertThat(changed.client()).isEqualTo("browser");
                }));
    }

    @Test
    void nobodyHearsOfAConflictOrARepetition() {
        save(TRIGGER, 0, "Står");
        var heard = new ArrayList<AnswersChanged>();
        feed.listen(us.team, heard::add);

        saveFrom("telefon", TRIGGER, 0, "Mødes");
        save(TRIGGER, 1, "Står");

        assertThat(heard).isEmpty();
    }

    @Test
    void recentChangesNameEachPersonOncePerQuestion() {
        var before = Instant.now().minusSeconds(60);
        worksheets.save(us.team, List.of(change("1A/channels/r1", new Value.Text("m01"))));
        worksheets.save(us.team, List.of(change("1A/channels/r1/followers", new Value.Text("12"))));
        us.signIn(us.bo);
        save(TRIGGER, 0, "Bos ord");

        assertThat(worksheets.recentChanges(us.team, before, 10))
                .extracting(RecentChange::byName, change -> change.question().toString())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Bo Lund", "1C/trigger"),
                        org.assertj.core.groups.Tuple.tuple("Anna Holm", "1A/channels"));
        assertThat(worksheets.recentChanges(us.team, before, 1)).hasSize(1);
        assertThat(worksheets.recentChanges(us.team, Instant.now().plusSeconds(60), 10))
                .isEmpty();
    }

    @Test
    void anotherTeamsAnswersDoNotExistForUs() {
        var others = new Newcomers(database, accounts);

        assertThatThrownBy(() -> worksheets.answers(others.team)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> worksheets.save(others.team, List.of(change(TRIGGER, 0, "x"))))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> worksheets.history(others.team, TRIGGER)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> worksheets.recentChanges(others.team, Instant.EPOCH, 5))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> feed.listen(others.team, event -> {})).isInstanceOf(NotVisible.class);
    }

    @Test
    void theInstructorNeitherReadsDraftsNorWrites() {
        save(TRIGGER, 0, "Holdets ord");
        us.signIn(us.instructor);

        assertThatThrownBy(() -> worksheets.answers(us.team)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> feed.listen(us.team, event -> {})).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> save(TRIGGER, 1, "Underviserens ord")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> worksheets.history(us.team, TRIGGER)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anInstructorOfAnotherCohortSeesNothing() {
        var others = new Newcomers(database, accounts);
        others.signIn(others.instructor);

        assertThatThrownBy(() -> feed.listenSubmissions(us.team, event -> {})).isInstanceOf(NotVisible.class);
    }

    @Test
    void theContactSeesNoDraftsAndWritesNothing() {
        us.signIn(us.contact);

        assertThatThrownBy(() -> worksheets.answers(us.team)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> save(TRIGGER, 0, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> feed.listen(us.team, event -> {})).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void savingIsNeverPartOfATransactionThatCouldStillFail() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> save(TRIGGER, 0, "x")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theDatabaseItselfKeepsAChangeFromCountingTwice() {
        save(TRIGGER, 0, "En gang");

        assertThatThrownBy(() -> database.sql("""
                        insert into answer_change (team_id, address, question, client, sequence, base_revision,
                            met_revision, revision, outcome, value, changed_by, changed_at)
                        select team_id, address, question, client, sequence, 0, 0, null, 'SAVED', value, changed_by,
                            changed_at from answer_change where team_id = ?""").param(us.team.value()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private SaveResult save(Address address, long base, String text) {
        return worksheets.save(us.team, List.of(change(address, base, text))).getFirst();
    }

    private SaveResult saveFrom(String client, Address address, long base, String text) {
        var change = new Change(client, ++sequence, address, base, new Value.Text(text));
        return worksheets.save(us.team, List.of(change)).getFirst();
    }

    private Change change(Address address, long base, String text) {
        return new Change("browser", ++sequence, address, base, new Value.Text(text));
    }

    private Change change(String address, Value value) {
        return new Change("browser", ++sequence, Address.parse(address).orElseThrow(), 0, value);
    }

    private String standing(Address address) {
        return worksheets.answers(us.team).textAt(address);
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table + " where team_id = ?")
                .param(us.team.value())
                .query(Long.class)
                .single();
    }
}
