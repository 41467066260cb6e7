package dk.masterclass.worksheet;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * How much the log grows in an hour of typing: 40 words a minute, a change every two seconds, as the browser sends them.
 * The same changes are written out into a table of the same form beside it. Measures, and asserts nothing.
 */
@DatabaseTest
class LogGrowthBench {

    private static final Logger LOG = LoggerFactory.getLogger(LogGrowthBench.class);
    private static final int CHANGES = 1800;
    private static final int CHARACTERS_PER_CHANGE = 8;

    @Autowired
    Worksheets worksheets;

    @Autowired
    ChangeLog log;

    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @CsvSource({"5600, 20000", "0, 1500"})
    void anHourOfTyping(int from, int most) {
        var us = fixtures.crew();
        fixtures.signIn(us.participant());
        type(us, from, most);
        tables(us);
        long full = size("log_written_out");
        long kept = size("log_kept");
        long characters = database.sql("select sum(length(value)) from log_kept")
                .query(Long.class)
                .single();
        LOG.info(String.format(
                Locale.ROOT,
                "an hour of typing, %d to %d characters: %.1f MB written out, %.2f MB kept (values alone %.2f MB)",
                from,
                most,
                full / 1e6,
                kept / 1e6,
                characters / 1e6));
        SecurityContextHolder.clearContext();
    }

    /** Writes at the end until the text is as long as it gets, and then somewhere in the middle, taking out as much. */
    private void type(Crew us, int from, int most) {
        var random = new Random(1);
        var text = new StringBuilder("Vi mangler folk. ".repeat(from / 17));
        var batch = new ArrayList<Change>();
        for (int sequence = 1; sequence <= CHANGES; sequence++) {
            int at = text.length() < most ? text.length() : random.nextInt(most - 100);
            text.insert(at, "ordene ".concat(Integer.toString(sequence % 10)));
            if (text.length() > most) {
                text.delete(at + CHARACTERS_PER_CHANGE, at + 2 * CHARACTERS_PER_CHANGE);
            }
            batch.add(new Change("typist", sequence, Address.of("1C", "trigger"), 0, new Value.Text(text.toString())));
            if (batch.size() == 50) {
                worksheets.save(us.team(), batch);
                batch.clear();
            }
        }
    }

    /** Two tables of the same form: one as it is kept, one with every value written out. */
    private void tables(Crew us) {
        for (String table : new String[] {"log_kept", "log_written_out"}) {
            database.sql("drop table if exists " + table).update();
            database.sql("create table " + table + " like answer_change").update();
            database.sql("insert into " + table + " select * from answer_change where team_id = ?")
                    .param(us.team().toString())
                    .update();
        }
        var changes = log.findByTeamAndAddressOrderById(us.team().value(), "1C/trigger");
        database.sql("truncate table log_written_out").update();
        var restoring = new Restoring(log, us.team().value(), "1C/trigger");
        for (LoggedChange change : changes) {
            database.sql("""
                            insert into log_written_out
                            select id, team_id, address, question, client, sequence, base_revision, met_revision, revision,
                                outcome, ?, merged, changed_by, changed_at from log_kept where id = ?""")
                    .params(ValueJson.write(restoring.step(change).after()), change.id())
                    .update();
        }
    }

    private long size(String table) {
        database.sql("analyze table " + table).query().listOfRows();
        return database.sql("""
                        select data_length + index_length from information_schema.tables
                        where table_schema = database() and table_name = ?""").param(table).query(Long.class).single();
    }
}
