package dk.masterclass.worksheet.interleaving;

import dk.masterclass.people.TeamId;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.PastValue;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.Worksheets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the server has of a team: texts through the service's own history, all else from the table. */
final class Log {

    private final TeamId team;
    private final Worksheets worksheets;
    private final JdbcClient database;

    Log(TeamId team, Worksheets worksheets, JdbcClient database) {
        this.team = team;
        this.worksheets = worksheets;
        this.database = database;
    }

    Answers standing() {
        return worksheets.answers(team);
    }

    List<String> addresses() {
        return database.sql("select distinct address from answer_change where team_id = ?")
                .param(team.value())
                .query(String.class)
                .list();
    }

    /** In the order in which they were written. */
    List<Line> lines(Address address) {
        var history = worksheets.history(team, address).reversed().iterator();
        var lines = database.sql("""
                        select client, sequence, base_revision, met_revision, revision, outcome
                        from answer_change where team_id = ? and address = ? order by id""")
                .params(team.value(), address.toString())
                .query((row, number) -> line(row, history))
                .list();
        var texts = texts(lines);
        return lines.stream()
                .map(line -> line.changedNothing() ? line.typed(texts.getOrDefault(line.met(), Value.empty())) : line)
                .toList();
    }

    /** What stood at each revision; nothing at 0. */
    static SortedMap<Long, Value> texts(List<Line> lines) {
        var texts = new TreeMap<Long, Value>();
        texts.put(0L, Value.empty());
        lines.forEach(line -> line.revision().ifPresent(revision -> texts.put(revision, line.stood())));
        return texts;
    }

    private static Line line(ResultSet row, Iterator<PastValue> history) throws SQLException {
        var outcome = row.getString("outcome");
        long revision = row.getLong("revision");
        var made = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(revision);
        // The history leaves out what changed nothing.
        var past = outcome.equals("UNCHANGED") ? null : history.next();
        return new Line(
                row.getString("client"),
                row.getLong("sequence"),
                row.getLong("base_revision"),
                row.getLong("met_revision"),
                made,
                outcome,
                past == null ? Value.empty() : past.typed(),
                past == null ? Value.empty() : past.value());
    }
}
