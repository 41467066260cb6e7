package dk.masterclass.worksheet.file;

import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.Edit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What reading a file in would change. Made once and carried out once: whatever somebody else writes in between is met
 * like any other change, and nothing is written over unseen.
 *
 * @param standing what stood when the plan was made
 */
public record ImportPlan(List<Edit> edits, Answers standing, String client) {

    public ImportPlan {
        edits = List.copyOf(edits);
    }

    static ImportPlan of(FiledAnswers file, Answers standing) {
        return new ImportPlan(file.edits(standing), standing, "file-" + UUID.randomUUID());
    }

    /** What would stand afterwards. */
    public Answers after() {
        var after = new HashMap<>(standing.all());
        edits.forEach(edit ->
                after.put(edit.address(), new Answers.Answer(edit.after(), standing.revisionAt(edit.address()) + 1)));
        return new Answers(after);
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** What would change in each exercise, in the order of the file. */
    public Map<String, List<Edit>> byExercise() {
        var exercises = new LinkedHashMap<String, List<Edit>>();
        edits.forEach(edit -> exercises
                .computeIfAbsent(edit.address().exercise(), any -> new ArrayList<>())
                .add(edit));
        return exercises;
    }

    List<Change> changes() {
        var changes = new ArrayList<Change>();
        for (Edit edit : edits) {
            Address address = edit.address();
            changes.add(new Change(client, changes.size(), address, standing.revisionAt(address), edit.after()));
        }
        return changes;
    }
}
