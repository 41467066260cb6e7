package dk.masterclass.worksheet;

import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import java.util.Collection;

/**
 * How many of the questions that the team has to answer itself hold an answer. Counts what is written, not whether it is
 * good enough: that is looked at when the exercise is handed in.
 *
 * @param begun whether the team has written anything at all, also where nothing is required
 */
public record Progress(int answered, int required, boolean begun) {

    public Progress {
        if (answered < 0 || answered > required) {
            throw new IllegalArgumentException(answered + " answers to " + required + " questions");
        }
    }

    public Progress(int answered, int required) {
        this(answered, required, answered > 0);
    }

    public static Progress of(Exercise exercise, Answers answers) {
        var required = exercise.fields().stream().filter(Field::needsWriting).toList();
        long answered = required.stream()
                .filter(field -> isAnswered(field, Address.of(exercise.id(), field.id()), answers))
                .count();
        return new Progress((int) answered, required.size(), answered > 0 || isBegun(exercise, answers));
    }

    public static Progress sum(Collection<Progress> parts) {
        return new Progress(
                parts.stream().mapToInt(Progress::answered).sum(),
                parts.stream().mapToInt(Progress::required).sum(),
                parts.stream().anyMatch(Progress::begun));
    }

    private static boolean isBegun(Exercise exercise, Answers answers) {
        return exercise.fields().stream()
                .anyMatch(field -> isAnswered(field, Address.of(exercise.id(), field.id()), answers));
    }

    /** From 0 to 100; 100 only when nothing is missing, and where nothing is required. */
    public int percent() {
        return required == 0 ? 100 : answered * 100 / required;
    }

    public boolean isComplete() {
        return answered == required;
    }

    /** Whether something stands at a question; in a table, whether any cell of a row that is there is filled. */
    public static boolean isAnswered(Field field, Address question, Answers answers) {
        if (!(field instanceof Field.Table table)) {
            return isAnswered(field, answers.at(question));
        }
        return answers.rowsOf(question, table).stream()
                .anyMatch(row -> table.columns().stream()
                        .anyMatch(column -> isAnswered(column, answers.at(question.cell(row, column.id())))));
    }

    private static boolean isAnswered(Field field, Value value) {
        boolean isComputed = field instanceof Field.Calc;
        return !value.isEmpty() && (isComputed || EarlierKind.of(field, value).isEmpty());
    }
}
