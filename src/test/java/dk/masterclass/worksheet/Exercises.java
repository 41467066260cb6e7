package dk.masterclass.worksheet;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.course.Localized;
import dk.masterclass.course.Module;
import dk.masterclass.course.StrategyOutline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small exercises and answers to them, without files and without a database. */
final class Exercises {

    private Exercises() {}

    static Exercise of(Field... fields) {
        return of(Optional.empty(), new Exercise.FieldGroup(Optional.empty(), Optional.empty(), List.of(fields)));
    }

    static Exercise of(Optional<Exercise.Assessment> assessment, Exercise.FieldGroup... groups) {
        var title = Localized.of("Øvelse", "Exercise");
        return new Exercise("X", title, 10, title, List.of(), List.of(), List.of(), List.of(groups), assessment);
    }

    /** A course of these exercises and nothing else. */
    static Course course(Exercise... exercises) {
        var title = Localized.danish("Kursus");
        var module = new Module("m1", 1, title, title, List.of(exercises));
        var outline = new StrategyOutline(title, "", "", List.of());
        return new Course(title, new Course.Motto(title, ""), title, List.of(), List.of(module), outline);
    }

    static Field.Wording wording(String danish, String english) {
        return new Field.Wording(
                Localized.of(danish, english), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    static Field.Wording wording(String label) {
        return wording(label, label);
    }

    static List<Field.Option> options(String... ids) {
        return Stream.of(ids)
                .map(id -> new Field.Option(id, Localized.of("Mulighed " + id, "Option " + id)))
                .toList();
    }

    static Field.Long text(int min, int max) {
        return new Field.Long("text", wording("Tekst"), true, min, max);
    }

    static Field.Number number(double min, double max, int decimals) {
        return new Field.Number("number", wording("Tal"), true, min, max, decimals, Localized.of("stk.", "pcs"));
    }

    static Field.Scale5 scale(String id) {
        return new Field.Scale5(id, wording(id), true, Localized.danish("lidt"), Localized.danish("meget"));
    }

    static Field.Table table(boolean required, int min, int max) {
        var followers = new Field.Number(
                "followers", wording("Følgere", "Followers"), true, 0, 100, 0, Localized.danish("stk."));
        var note = new Field.Short("note", wording("Bemærkning", "Note"), false, 0, 10);
        return new Field.Table(
                "table",
                wording("Kanaler", "Channels"),
                required,
                new Field.FreeRows(Localized.of("kanal", "channel"), min, max),
                List.of(followers, note));
    }

    /** Answers as pairs of an address within exercise X and what was typed there. */
    static Answers answers(String... pairs) {
        var answers = new TreeMap<Address, Answers.Answer>();
        for (int at = 0; at < pairs.length; at += 2) {
            answers.put(address(pairs[at]), new Answers.Answer(new Value.Text(pairs[at + 1]), 1));
        }
        return new Answers(answers);
    }

    static Answers answer(String field, Value value) {
        return new Answers(Map.of(address(field), new Answers.Answer(value, 1)));
    }

    static Address address(String path) {
        return Address.parse("X/" + path).orElseThrow();
    }
}
