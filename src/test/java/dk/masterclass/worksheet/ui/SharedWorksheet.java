package dk.masterclass.worksheet.ui;

import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.Worksheets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The work of a team that one test has to itself: its people at their screens, and what the database holds. */
final class SharedWorksheet {

    private final Fixtures fixtures;
    private final Worksheets worksheets;
    private final Crew crew;
    private long sequence;

    SharedWorksheet(Fixtures fixtures, Worksheets worksheets) {
        this.fixtures = fixtures;
        this.worksheets = worksheets;
        this.crew = fixtures.crew();
    }

    Crew crew() {
        return crew;
    }

    Desktop participant(Visitors visitors, String exercise) {
        return Desktop.of(visitors.signIn(crew.participant().email()), exercise);
    }

    Desktop colleague(Visitors visitors, String exercise) {
        return Desktop.of(visitors.signIn(crew.colleague().email()), exercise);
    }

    void write(String address, String text) {
        save(address, new Value.Text(text));
    }

    /** Many answers that nobody has given yet, at once. */
    void writeAll(Map<String, String> texts) {
        var changes = new TreeMap<>(texts)
                .entrySet().stream()
                        .map(text ->
                                new Change("test", ++sequence, at(text.getKey()), 0, new Value.Text(text.getValue())))
                        .toList();
        fixtures.as(crew.participant(), () -> worksheets.save(crew.team(), changes));
    }

    void writeAsColleague(String address, String text) {
        var change =
                new Change("kaj", ++sequence, at(address), answers().revisionAt(at(address)), new Value.Text(text));
        fixtures.as(crew.colleague(), () -> worksheets.save(crew.team(), List.of(change)));
    }

    /** A row is gone when it has no place. */
    void remove(String row) {
        save(row, Value.empty());
    }

    void save(String address, Value value) {
        var change = new Change("test", ++sequence, at(address), answers().revisionAt(at(address)), value);
        fixtures.as(crew.participant(), () -> worksheets.save(crew.team(), List.of(change)));
    }

    String stored(String address) {
        return answers().textAt(at(address));
    }

    List<String> options(String address) {
        return answers().optionsAt(at(address));
    }

    /** The cells of one column, in the order of the rows. */
    List<String> column(String table, String column) {
        var answers = answers();
        return answers.rowsOf(at(table)).stream()
                .map(row -> answers.textAt(at(table).cell(row, column)))
                .toList();
    }

    List<String> history(String address) {
        return fixtures.as(crew.participant(), () -> worksheets.history(crew.team(), at(address))).stream()
                .map(past -> past.value() instanceof Value.Text text ? text.text() : "")
                .toList();
    }

    private Answers answers() {
        return fixtures.as(crew.participant(), () -> worksheets.answers(crew.team()));
    }

    private static Address at(String address) {
        return Address.parse(address).orElseThrow();
    }
}
