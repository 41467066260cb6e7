package dk.masterclass.course.formula;

import java.util.Optional;

/** A question that a formula reads, or a column of a table. */
public record Source(String exercise, String field, Optional<String> column) {

    public static Source of(String exercise, String field) {
        return new Source(exercise, field, Optional.empty());
    }

    /** Reads {@code 2A/goals} or {@code 2A/goals/target}. */
    public static Optional<Source> parse(String text) {
        String[] parts = text.split("/", -1);
        return switch (parts.length) {
            case 2 -> Optional.of(of(parts[0], parts[1]));
            case 3 -> Optional.of(of(parts[0], parts[1]).column(parts[2]));
            default -> Optional.empty();
        };
    }

    public Source column(String columnId) {
        return new Source(exercise, field, Optional.of(columnId));
    }

    /** The question, without the column. */
    public Source question() {
        return of(exercise, field);
    }

    /** What the question is called in a formula. */
    String variable() {
        return "ex" + exercise + "." + field;
    }

    /** {@code 2A/goals} or {@code 2A/goals/target}. */
    @Override
    public String toString() {
        return exercise + "/" + field + column.map(id -> "/" + id).orElse("");
    }
}
