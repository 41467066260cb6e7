package dk.masterclass.worksheet;

import dk.masterclass.people.TeamId;
import java.util.List;

/** Writes for a team in a test, each change under a number of its own. */
final class Pen {

    private final Worksheets worksheets;
    private final TeamId team;
    private long sequence;

    Pen(Worksheets worksheets, TeamId team) {
        this.worksheets = worksheets;
        this.team = team;
    }

    SaveResult write(Address address, long base, String text) {
        return worksheets.save(team, List.of(change(address, base, text))).getFirst();
    }

    SaveResult writeFrom(String client, Address address, long base, String text) {
        var change = new Change(client, ++sequence, address, base, new Value.Text(text));
        return worksheets.save(team, List.of(change)).getFirst();
    }

    Change change(Address address, long base, String text) {
        return new Change("browser", ++sequence, address, base, new Value.Text(text));
    }

    /** A change where nobody has written yet. */
    Change change(String address, Value value) {
        return new Change("browser", ++sequence, Address.parse(address).orElseThrow(), 0, value);
    }

    String standing(Address address) {
        return worksheets.answers(team).textAt(address);
    }
}
