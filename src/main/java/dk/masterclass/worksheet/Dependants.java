package dk.masterclass.worksheet;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which exercises hold on to the rows of others: to be said before somebody removes such a row. */
public final class Dependants {

    private final Map<Address, SortedSet<String>> exercises = new TreeMap<>();

    private Dependants() {}

    public static Dependants of(Course course, Answers answers) {
        var dependants = new Dependants();
        for (Exercise exercise : course.exercises()) {
            for (Field field : exercise.fields()) {
                dependants.add(field, Address.of(exercise.id(), field.id()), answers);
            }
        }
        return dependants;
    }

    /** The exercises in which this row was chosen. */
    public Set<String> of(Address row) {
        return exercises.getOrDefault(row, new TreeSet<>());
    }

    /** All rows that are held on to. */
    public Map<Address, SortedSet<String>> all() {
        return Collections.unmodifiableMap(exercises);
    }

    private void add(Field field, Address question, Answers answers) {
        if (field instanceof Field.Ref ref) {
            add(ref, question, answers);
        } else if (field instanceof Field.Table table) {
            for (String row : answers.rowsOf(question, table)) {
                table.columns().forEach(column -> add(column, question.cell(row, column.id()), answers));
            }
        }
    }

    private void add(Field.Ref ref, Address answer, Answers answers) {
        Address.parse(ref.table())
                .ifPresent(table -> answers.optionsAt(answer)
                        .forEach(row -> exercises
                                .computeIfAbsent(table.row(row), any -> new TreeSet<>())
                                .add(answer.exercise())));
    }
}
