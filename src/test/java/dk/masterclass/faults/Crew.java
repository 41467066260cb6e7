package dk.masterclass.faults;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A new team with people in it, and what the database really holds of its work; past the app, straight from the tables. */
record Crew(RealDatabase database, UUID team, List<String> people) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COPIED = " from answer where team_id = ? and address like ?";
    private static final String SAMPLE = "5a3b1e00-0000-4000-8000-0000000000";
    private static final String SAMPLE_TEAM = SAMPLE + "c0";
    private static final String SAMPLE_PERSON = SAMPLE + "d0";

    /** People who sign in with the samples' password. */
    static Crew found(RealDatabase database, int size) {
        var team = UUID.randomUUID();
        var name = team.toString().substring(0, 8);
        var people = IntStream.rangeClosed(1, size)
                .mapToObj(number -> "person" + number + "@" + name + ".example")
                .toList();
        var crew = new Crew(database, team, people);
        var organisation = UUID.randomUUID();
        crew.update("insert into organisation (id, version, name) values (?, 0, ?)", organisation, "Firma " + name);
        crew.update(
                "insert into team (id, version, organisation_id, cohort_id, seats) values (?, 0, ?, ?, 5)",
                team,
                organisation,
                SAMPLE + "b0");
        people.forEach(crew::join);
        return crew;
    }

    /** Takes over the sample team's answers, history included, so that an exercise can be handed in. */
    Crew withSampleAnswers(String exercise) {
        update(
                "insert into answer select ?, " + columns("answer", "team_id") + COPIED,
                team,
                SAMPLE_TEAM,
                exercise + "/%");
        var change = columns("answer_change", "id", "team_id");
        update(
                "insert into answer_change (team_id, " + change + ") select ?, " + change
                        + COPIED.replace("answer", "answer_change") + " order by id",
                team,
                SAMPLE_TEAM,
                exercise + "/%");
        return this;
    }

    String text(String address) {
        return query("select value from answer where team_id = ? and address = ?", team, address).stream()
                .map(json -> JSON.readTree(json).asString(""))
                .findFirst()
                .orElse("");
    }

    /** All that is kept of what was ever written at an address, as it lies in the table. */
    String everWritten(String address) {
        return String.join(
                " ",
                query(
                        "select concat(value, ' ', coalesce(merged, '')) from answer_change where team_id = ? and address = ?",
                        team,
                        address));
    }

    boolean has(Acknowledged change) {
        return !query(
                        "select id from answer_change where team_id = ? and client = ? and sequence = ?",
                        team,
                        change.client(),
                        change.sequence())
                .isEmpty();
    }

    /** What was handed in, as JSON, the latest first. */
    List<String> submissions(String exercise) {
        return query(
                "select snapshot from submission where team_id = ? and exercise = ? order by number desc",
                team,
                exercise);
    }

    List<String> query(String sql, Object... parameters) {
        try (var connection = database.connect();
                var statement = prepared(connection.prepareStatement(sql), parameters);
                ResultSet rows = statement.executeQuery()) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void update(String sql, Object... parameters) {
        try (var connection = database.connect();
                var statement = prepared(connection.prepareStatement(sql), parameters)) {
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String columns(String table, String... but) {
        return String.join(
                ", ",
                query(
                                "select column_name from information_schema.columns where table_schema = 'masterclass'"
                                        + " and table_name = ? order by ordinal_position",
                                table)
                        .stream()
                        .filter(column -> !List.of(but).contains(column))
                        .toList());
    }

    private void join(String email) {
        var person = UUID.randomUUID();
        update(
                "insert into person (id, version, email, name, password_hash, language, administrator, enabled, created_at)"
                        + " select ?, 0, ?, ?, password_hash, 'da', false, true, created_at from person where id = ?",
                person,
                email,
                email.replaceAll("@.*", ""),
                SAMPLE_PERSON);
        update("insert into team_member (team_id, person_id) values (?, ?)", team, person);
    }

    private static PreparedStatement prepared(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i] instanceof UUID id ? id.toString() : parameters[i]);
        }
        return statement;
    }
}
