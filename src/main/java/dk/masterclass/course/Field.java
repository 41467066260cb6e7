package dk.masterclass.course;

import java.util.List;
import java.util.Optional;

/**
 * A question of an exercise. The kinds differ in what counts as an answer; what a draft may hold is never restricted,
 * the limits apply when the exercise is handed in.
 */
public sealed interface Field {

    /** Unique in its exercise (or its table), never reused: it is part of the address of every answer. */
    String id();

    Wording wording();

    boolean required();

    /** One line of text. Lengths count Unicode code points. */
    record Short(String id, Wording wording, boolean required, int min, int max) implements Field {}

    /** Paragraphs of text. Lengths count Unicode code points. */
    record Long(String id, Wording wording, boolean required, int min, int max) implements Field {}

    /** A number in Danish or English writing; {@code decimals} is how many are allowed. */
    record Number(String id, Wording wording, boolean required, double min, double max, int decimals, Localized unit)
            implements Field {}

    /** One option of a list. */
    record Choice(String id, Wording wording, boolean required, List<Option> options) implements Field {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Several options of a list, from {@code min} to {@code max} of them (equal numbers mean exactly). */
    record Multi(String id, Wording wording, boolean required, List<Option> options, int min, int max)
            implements Field {
        public Multi {
            options = List.copyOf(options);
        }
    }

    /** Agreement from 1 to 5, both ends labelled. */
    record Scale5(String id, Wording wording, boolean required, Localized low, Localized high) implements Field {}

    /** All options put in order, the most important first. */
    record Rank(String id, Wording wording, boolean required, List<Option> options) implements Field {
        public Rank {
            options = List.copyOf(options);
        }
    }

    /** A day. */
    record Day(String id, Wording wording, boolean required) implements Field {}

    /** Somebody by name or initials, with a role. */
    record Person(String id, Wording wording, boolean required, boolean withEmail) implements Field {}

    /** Rows of the same columns; columns are fields, but never tables. */
    record Table(
            String id,
            Wording wording,
            boolean required,
            Localized rowName,
            List<Field> columns,
            int minRows,
            int maxRows)
            implements Field {
        public Table {
            columns = List.copyOf(columns);
        }

        public Optional<Field> column(String columnId) {
            return columns.stream()
                    .filter(column -> column.id().equals(columnId))
                    .findFirst();
        }
    }

    /** One thing to choose; its id is kept in answers and never reused. */
    record Option(String id, Localized label) {}

    /**
     * What is said about a question.
     *
     * @param help one line below the label on how to answer
     * @param why why we ask, for those who wonder
     * @param example an example answer from the fictional Havnby Energi
     * @param usedIn exercises and sections the answer goes to, such as {@code 8A} or {@code S3}
     */
    record Wording(
            Localized label,
            Optional<Localized> help,
            Optional<Localized> why,
            Optional<Localized> example,
            List<String> usedIn) {
        public Wording {
            usedIn = List.copyOf(usedIn);
        }
    }
}
