package dk.masterclass.course;

import java.util.List;

/**
 * One answer of the sample organisation, as the author of the course wrote it.
 *
 * @param address such as {@code 1C/trigger}, {@code 1A/channels/linkedin} for a table's row (its value is the row's
 *     place among the others) or {@code 1A/channels/linkedin/followers} for a cell
 */
public record SampleAnswer(String address, Value value) {

    /** What was answered. */
    public sealed interface Value {}

    /** Typed characters, a number, a day, one chosen option, a step of a scale, a row's place. */
    public record Text(String text) implements Value {}

    /** Option ids: the chosen ones, or all of them in order. */
    public record Options(List<String> ids) implements Value {
        public Options {
            ids = List.copyOf(ids);
        }
    }

    /** Somebody by name or initials; {@code email} may be empty. */
    public record PersonName(String name, String role, String email) implements Value {}
}
