package dk.masterclass.worksheet;

import dk.masterclass.people.TeamId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Exercise 1C, answered well enough to be handed in. */
public final class FinishedExercise {

    public static final String OCCASION = "Vi mangler ti montører, og ingen kender os som arbejdsplads.";

    private static final Map<String, Value> ANSWERS = Map.of(
            "trigger", new Value.Text(OCCASION),
            "gainsOrg",
                    options(
                            "rekruttering",
                            "stolthed",
                            "trovaerdighed",
                            "faglig-position",
                            "dialog",
                            "kendskab",
                            "salg"),
            "gainsEmp", options("faglig-synlighed", "anerkendelse", "stolthed"),
            "notThis", new Value.Text("En delepligt. Ingen skal dele noget, de ikke har lyst til."),
            "whySentence", new Value.Text("Vi vil have, at fagfolk møder vores fagfolk."));

    private FinishedExercise() {}

    /** Writes all of it, as the person who is signed in. */
    public static void write(Worksheets worksheets, TeamId team) {
        ANSWERS.forEach((field, value) -> write(worksheets, team, Address.of("1C", field), value));
    }

    /** Writes one answer on top of what stands. */
    public static void write(Worksheets worksheets, TeamId team, Address address, Value value) {
        var base = worksheets.answers(team).revisionAt(address);
        var change = new Change(UUID.randomUUID().toString(), 1, address, base, value);
        var result = worksheets.save(team, List.of(change)).getFirst();
        if (!(result instanceof SaveResult.Saved)) {
            throw new AssertionError("Not saved: " + result);
        }
    }

    private static Value options(String... ids) {
        return new Value.Options(List.of(ids));
    }
}
