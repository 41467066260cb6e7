package dk.masterclass.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question of an exercise. The kinds differ in what counts as an answer; what a draft may hold is never restricted,
 * the limits apply when the exercise is handed in.
 */
public sealed interface Field {

    /** Unique in its exercise (or its table), never reused: it is part of the address of every answer. */
    String id();

    Wording wording();

    boolean required();

    /** What there is to choose from; nothing where one writes. */
    default List<Option> options() {
        return List.of();
    }

    /** Options that can't be chosen any more; who chose one of them earlier keeps it until they choose another. */
    default List<Option> retired() {
        return List.of();
    }

    /** Every option that was ever there to choose. */
    default List<Option> optionsOnceThere() {
        return Stream.concat(options().stream(), retired().stream()).toList();
    }

    /** Whether the team has to write here itself: it is required, and nothing else stands here meanwhile. */
    default boolean needsWriting() {
        boolean isGiven = wording().from().isPresent()
                || this instanceof Table table
                        && table.hasFixedRows()
                        && table.columns().stream().noneMatch(Field::needsWriting);
        return required() && !isGiven;
    }

    /** One line of text. Lengths count Unicode code points. */
    record Short(String id, Wording wording, boolean required, int min, int max) implements Field {}

    /** Paragraphs of text. Lengths count Unicode code points. */
    record Long(String id, Wording wording, boolean required, int min, int max) implements Field {}

    /** A number in Danish or English writing; {@code decimals} is how many are allowed. */
    record Number(
            String id,
            Wording wording,
            boolean required,
            double min,
            double max,
            int decimals,
            Localized unit,
            Measure measure)
            implements Field {
        public Number(
                String id, Wording wording, boolean required, double min, double max, int decimals, Localized unit) {
            this(id, wording, required, min, max, decimals, unit, Measure.PLAIN);
        }
    }

    /** Yes or no: {@link #YES} or {@link #NO}. */
    record Bool(String id, Wording wording, boolean required) implements Field {
        public static final String YES = "ja";
        public static final String NO = "nej";
    }

    /**
     * Rows of another table, by their ids, so that a row that is renamed there is renamed here.
     *
     * @param table where the rows stand, such as {@code 2A/goals}
     */
    record Ref(String id, Wording wording, boolean required, String table, int min, int max) implements Field {}

    /**
     * Computed from other answers, never written.
     *
     * @param formula in CEL, see docs/authoring.md
     * @param explanation the formula in words, for those who want to check it
     */
    record Calc(String id, Wording wording, String formula, Result result, Optional<Localized> explanation)
            implements Field {
        @Override
        public boolean required() {
            return false;
        }

        @Override
        public List<Option> options() {
            return result instanceof OneOf one ? one.options() : List.of();
        }

        @Override
        public List<Option> retired() {
            return result instanceof OneOf one ? one.retired() : List.of();
        }
    }

    /** One option of a list. */
    record Choice(String id, Wording wording, boolean required, List<Option> options, List<Option> retired)
            implements Field {
        public Choice {
            options = List.copyOf(options);
            retired = List.copyOf(retired);
        }

        public Choice(String id, Wording wording, boolean required, List<Option> options) {
            this(id, wording, required, options, List.of());
        }
    }

    /** Several options of a list, from {@code min} to {@code max} of them (equal numbers mean exactly). */
    record Multi(
            String id, Wording wording, boolean required, List<Option> options, int min, int max, List<Option> retired)
            implements Field {
        public Multi {
            options = List.copyOf(options);
            retired = List.copyOf(retired);
        }

        public Multi(String id, Wording wording, boolean required, List<Option> options, int min, int max) {
            this(id, wording, required, options, min, max, List.of());
        }
    }

    /** Agreement from 1 to 5, both ends labelled. */
    record Scale5(String id, Wording wording, boolean required, Localized low, Localized high) implements Field {}

    /** All options put in order, the most important first. */
    record Rank(String id, Wording wording, boolean required, List<Option> options, List<Option> retired)
            implements Field {
        public Rank {
            options = List.copyOf(options);
            retired = List.copyOf(retired);
        }

        public Rank(String id, Wording wording, boolean required, List<Option> options) {
            this(id, wording, required, options, List.of());
        }
    }

    /** A day. */
    record Day(String id, Wording wording, boolean required) implements Field {}

    /** Somebody by name or initials, with a role. */
    record Person(String id, Wording wording, boolean required, boolean withEmail) implements Field {}

    /**
     * Rows of the same columns; columns are fields, but never tables.
     *
     * @param naming the column that names a row to others
     * @param sums the columns that are added up below the rows
     * @param isGrid whether its cells are so alike and so narrow that they stand in one grid
     */
    record Table(
            String id,
            Wording wording,
            boolean required,
            Rows rows,
            List<Field> columns,
            String naming,
            List<String> sums,
            boolean isGrid,
            List<Proposal> proposals)
            implements Field {
        public Table {
            columns = List.copyOf(columns);
            sums = List.copyOf(sums);
            proposals = List.copyOf(proposals);
        }

        /** Rows that the team adds, named by their first column. */
        public Table(String id, Wording wording, boolean required, FreeRows rows, List<Field> columns) {
            this(id, wording, required, rows, columns, columns.getFirst().id(), List.of(), false, List.of());
        }

        public Optional<Field> column(String columnId) {
            return columns.stream()
                    .filter(column -> column.id().equals(columnId))
                    .findFirst();
        }

        public boolean hasFixedRows() {
            return rows instanceof FixedRows;
        }

        /** How many rows there have to be when it is handed in. */
        public int minRows() {
            return switch (rows) {
                case FreeRows free -> free.min();
                case FixedRows fixed -> fixed.rows().size();
            };
        }

        public int maxRows() {
            return switch (rows) {
                case FreeRows free -> free.max();
                case FixedRows fixed -> fixed.rows().size();
            };
        }

        /** What a row is called, where it has a number only or a name of its own. */
        public Localized rowName(String rowId) {
            return switch (rows) {
                case FreeRows free -> free.name();
                case FixedRows fixed ->
                    Stream.concat(fixed.rows().stream(), fixed.retired().stream())
                            .filter(row -> row.id().equals(rowId))
                            .map(Option::label)
                            .findFirst()
                            .orElse(Localized.danish(rowId));
            };
        }
    }

    /** Where the rows of a table come from. */
    sealed interface Rows {}

    /**
     * The team adds rows, moves and removes them.
     *
     * @param name what one of them is called
     */
    record FreeRows(Localized name, int min, int max) implements Rows {}

    /**
     * The rows are always there.
     *
     * @param retired rows that were there earlier
     */
    record FixedRows(List<Option> rows, List<Option> retired) implements Rows {
        public FixedRows {
            rows = List.copyOf(rows);
            retired = List.copyOf(retired);
        }

        public FixedRows(List<Option> rows) {
            this(rows, List.of());
        }
    }

    /**
     * A row that is proposed for a table, to be accepted by a click.
     *
     * @param id unique in its table, never reused: teams decline proposals by it
     * @param table in whose rows it is looked for, such as {@code 2A/goals}; without one there is a single row
     * @param when a formula that says for which rows; all, where there is none
     * @param words says what is proposed
     * @param cells a formula for each column that is filled
     */
    record Proposal(
            String id, Optional<String> table, Optional<String> when, Localized words, Map<String, String> cells) {
        public Proposal {
            cells = Map.copyOf(cells);
        }
    }

    /** What a number counts: a percent sign and an amount of money may be typed with it. */
    enum Measure {
        PLAIN,
        PERCENT,
        MONEY
    }

    /** What a formula gives. */
    sealed interface Result {}

    record Figure(Measure measure, int decimals, Localized unit) implements Result {}

    record Words() implements Result {}

    record OneOf(List<Option> options, List<Option> retired) implements Result {
        public OneOf {
            options = List.copyOf(options);
            retired = List.copyOf(retired);
        }

        public OneOf(List<Option> options) {
            this(options, List.of());
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
     * @param from a formula for what stands here as long as the team has written nothing itself
     * @param notInDocument why the strategy prints it nowhere; said to those who write the course
     */
    record Wording(
            Localized label,
            Optional<Localized> help,
            Optional<Localized> why,
            Optional<Localized> example,
            List<String> usedIn,
            Optional<String> from,
            Optional<String> notInDocument) {
        public Wording {
            usedIn = List.copyOf(usedIn);
        }

        /** A question that says nothing about itself. */
        static Wording of(Localized label) {
            return new Wording(
                    label, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
        }

        /** Words about a question that the document prints. */
        public Wording(
                Localized label,
                Optional<Localized> help,
                Optional<Localized> why,
                Optional<Localized> example,
                List<String> usedIn,
                Optional<String> from) {
            this(label, help, why, example, usedIn, from, Optional.empty());
        }

        public Wording(
                Localized label,
                Optional<Localized> help,
                Optional<Localized> why,
                Optional<Localized> example,
                List<String> usedIn) {
            this(label, help, why, example, usedIn, Optional.empty());
        }
    }
}
