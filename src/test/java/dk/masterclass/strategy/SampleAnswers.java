package dk.masterclass.strategy;

import dk.masterclass.course.Course;
import dk.masterclass.people.TeamId;
import dk.masterclass.strategy.export.AnswersFile;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.Worksheets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Lets the signed-in person of a test write what Havnby Energi wrote. */
public final class SampleAnswers {

    private final Worksheets worksheets;
    private final String client = UUID.randomUUID().toString();
    private final AtomicLong sequence = new AtomicLong();

    public SampleAnswers(Worksheets worksheets) {
        this.worksheets = worksheets;
    }

    public void writeAll(TeamId team, Course course) {
        var file = Path.of("course-content", "samples", "havnby-energi.yaml");
        var written = worksheets.answers(team);
        var changes = new ArrayList<Change>();
        AnswersFile.read(file, course)
                .all()
                .forEach((address, answer) -> changes.add(change(address, written, answer.value())));
        worksheets.save(team, changes);
    }

    void write(TeamId team, String address, String text) {
        var change = change(Address.parse(address).orElseThrow(), worksheets.answers(team), new Value.Text(text));
        worksheets.save(team, List.of(change));
    }

    private Change change(Address address, Answers written, Value value) {
        return new Change(client, sequence.incrementAndGet(), address, written.revisionAt(address), value);
    }
}
