package dk.masterclass.worksheet.file;

import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Edit;
import dk.masterclass.worksheet.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in a file of answers. What doesn't stand in it stays as it is.
 *
 * @param values by address, in the order of the file; nothing at all where the file says so
 * @param rows the rows of tables to which teams add rows, in their order
 */
public record FiledAnswers(Map<Address, Value> values, Map<Address, List<String>> rows) {

    public FiledAnswers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /** The answers of a team that had written nothing before. */
    public Answers answers() {
        var all = new LinkedHashMap<Address, Answers.Answer>();
        for (Edit edit : edits(Answers.none())) {
            all.put(edit.address(), new Answers.Answer(edit.after(), 1));
        }
        return new Answers(all);
    }

    /** What would be written differently: first the rows of each table, then what stands in them. */
    public List<Edit> edits(Answers standing) {
        var edits = new ArrayList<Edit>();
        rows.forEach((table, wanted) -> edits.addAll(places(table, wanted, standing)));
        values.forEach((address, value) -> add(edits, address, standing, value));
        return edits;
    }

    private static void add(List<Edit> edits, Address address, Answers standing, Value value) {
        var before = standing.at(address);
        if (!before.equals(value)) {
            edits.add(new Edit(address, before, value));
        }
    }

    /** A row's place is a text that sorts among the others; rows in the order of the file keep theirs. */
    private static List<Edit> places(Address table, List<String> wanted, Answers standing) {
        var edits = new ArrayList<Edit>();
        var there = standing.rowsOf(table);
        there.stream()
                .filter(row -> !wanted.contains(row))
                .forEach(row -> add(edits, table.row(row), standing, Value.empty()));
        boolean isInOrder = there.stream().filter(wanted::contains).toList().equals(wanted);
        if (!isInOrder) {
            for (int i = 0; i < wanted.size(); i++) {
                add(edits, table.row(wanted.get(i)), standing, new Value.Text("m%04d".formatted(i + 1)));
            }
        }
        return edits;
    }
}
