package dk.masterclass.changes;

import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.ValueJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** The answers of all teams, by the team's name, as they stand in the database. */
final class TeamsOnRecord {

    private static final String ALL = """
            select concat(o.name, ' (', c.name, ')') as team, a.address, a.value, a.revision
            from answer a
            join team t on t.id = a.team_id
            join organisation o on o.id = t.organisation_id
            join cohort c on c.id = t.cohort_id""";

    private TeamsOnRecord() {}

    static Map<String, Answers> read(Connection database) throws SQLException {
        Map<String, Map<Address, Answers.Answer>> teams = new TreeMap<>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                var answer = new Answers.Answer(ValueJson.read(rows.getString("value")), rows.getLong("revision"));
                var address = Address.parse(rows.getString("address")).orElseThrow();
                teams.computeIfAbsent(rows.getString("team"), any -> new TreeMap<>())
                        .put(address, answer);
            }
        }
        var answers = new TreeMap<String, Answers>();
        teams.forEach((team, all) -> answers.put(team, new Answers(all)));
        return answers;
    }
}
