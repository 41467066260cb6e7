package dk.masterclass.course;

import dk.masterclass.document.Block.Sign;
import dk.masterclass.document.drawing.Lattice.Shade;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How answers become the strategy: sections of parts, with sentences in both languages.
 *
 * <p>A sentence may hold addresses in braces, such as {@code "Anledningen er: {1C/trigger}"}, see
 * {@link SentenceTemplate}. Whatever prints an answer leads back to its question.
 *
 * @param organisation the address of the organisation's name
 * @param motto the address of the one sentence on the cover
 */
public record StrategyOutline(Localized title, String organisation, String motto, List<Section> sections) {

    public StrategyOutline {
        sections = List.copyOf(sections);
    }

    public static StrategyOutline empty() {
        return new StrategyOutline(Localized.danish(""), "", "", List.of());
    }

    /**
     * @param id such as {@code S3}; {@code S0} is the cover's document data
     * @param number the printed number; empty where it has none, and for an appendix, which gets the next letter
     * @param when what has to be answered for it to be there at all
     */
    public record Section(
            String id, String number, Localized title, boolean isAppendix, Optional<Condition> when, List<Part> parts) {
        public Section {
            parts = List.copyOf(parts);
        }

        /** One of the numbered sections, which are always there. */
        public Section(String id, String number, Localized title, List<Part> parts) {
            this(id, number, title, false, Optional.empty(), parts);
        }
    }

    /** @param option the option's id that has to be chosen */
    public record Condition(String address, String option) {}

    /** One piece of a section. */
    public sealed interface Part {}

    public record Subheading(Localized text) implements Part {}

    /** One or more sentences with addresses in braces, as {@link SentenceTemplate} reads them. */
    public record Sentences(Localized template) implements Part {}

    /** A call-out for the one sentence that matters. */
    public record KeySentence(Localized template) implements Part {}

    /**
     * One wording for each option of a choice: what the answer means, said in sentences. They continue the paragraph
     * before them.
     *
     * @param otherwise what is said for options without a wording; nothing, where it is missing
     */
    public record ChoiceSentence(String address, Map<String, Localized> templates, Optional<Localized> otherwise)
            implements Part {
        public ChoiceSentence {
            templates = Map.copyOf(templates);
        }

        public ChoiceSentence(String address, Map<String, Localized> templates) {
            this(address, templates, Optional.empty());
        }

        /** Every wording. */
        public Stream<Localized> wordings() {
            return Stream.concat(templates.values().stream(), otherwise.stream());
        }
    }

    /**
     * The chosen or ranked options, or the lines, of one answer as a list; of a table, each row.
     *
     * @param item for a table, the sentence that a row becomes
     */
    public record AnswerList(String address, boolean numbered, Optional<Localized> item, RowChoice rows)
            implements Part {
        public AnswerList(String address, boolean numbered) {
            this(address, numbered, Optional.empty(), RowChoice.ALL);
        }
    }

    /** The rows of a table, the named columns only. */
    public record AnswerTable(String address, List<String> columns, Optional<Localized> caption, RowChoice rows)
            implements Part {
        public AnswerTable {
            columns = List.copyOf(columns);
        }

        public AnswerTable(String address, List<String> columns, Optional<Localized> caption) {
            this(address, columns, caption, RowChoice.ALL);
        }
    }

    /**
     * The rows of a table told one by one.
     *
     * @param name what a row is called, where it isn't what the table calls it
     * @param aside short facts at the end of the name's line, one on each line of the template
     * @param says sentences whose places may be columns of the row
     */
    public record AnswerEntries(
            String address, Optional<Localized> name, Optional<Localized> aside, Localized says, RowChoice rows)
            implements Part {

        public Stream<Localized> templates() {
            return Stream.concat(Stream.concat(name.stream(), aside.stream()), Stream.of(says));
        }
    }

    /**
     * Which rows of a table are printed.
     *
     * @param only by column, the option that has to be chosen there
     * @param not by column, the option that must not be
     */
    public record RowChoice(Map<String, String> only, Map<String, String> not, Optional<Highest> highest) {
        public static final RowChoice ALL = new RowChoice(Map.of(), Map.of(), Optional.empty());

        public RowChoice {
            only = Map.copyOf(only);
            not = Map.copyOf(not);
        }
    }

    /** The few rows with the highest figure in a column, the highest first. */
    public record Highest(String column, int count) {}

    /** The score of an exercise with an assessment: level, picture, and blockers. */
    public record AssessmentProfile(String exercise) implements Part {}

    /** Answers that people would rather look at; drawn as soon as there is something to draw. */
    public sealed interface Picture extends Part {
        String address();

        Localized caption();
    }

    /**
     * The rows of a table at the crossing of two grades from 1 to 5.
     *
     * @param region the computed column that says which region a crossing belongs to
     * @param shades how each region looks: by the option's id, or for a figure by the number it begins at
     * @param counted whether the rows are only counted, so that nobody is named
     */
    public record LatticePicture(
            String address,
            String across,
            String up,
            String region,
            List<RegionShade> shades,
            boolean counted,
            Localized caption)
            implements Picture {
        public LatticePicture {
            shades = List.copyOf(shades);
        }
    }

    /**
     * @param begins an option's id, or the number from which on a figure belongs here
     * @param meaning what the region says, where it isn't an option
     */
    public record RegionShade(String begins, Shade shade, Optional<Localized> meaning) {}

    /** The rows of a table on the days of a year. */
    public record WheelPicture(String address, String day, Localized caption) implements Picture {}

    /** The rows of a table on a time line, from the day in one column to the day in another. */
    public record TimelinePicture(String address, String start, String end, Localized caption) implements Picture {}

    /**
     * Figures of each row of a table as bars on one scale.
     *
     * @param mark the address of a number to compare them with
     */
    public record BarsPicture(String address, List<String> values, Optional<String> mark, Localized caption)
            implements Picture {
        public BarsPicture {
            values = List.copyOf(values);
        }
    }

    /** A figure of the rows of a table as parts of a whole, in groups. */
    public record SharesPicture(String address, String value, List<ShareGroup> groups, Localized caption)
            implements Picture {
        public SharesPicture {
            groups = List.copyOf(groups);
        }
    }

    /** @param share the address of the group's part of the whole */
    public record ShareGroup(Localized label, String share, List<String> rows) {
        public ShareGroup {
            rows = List.copyOf(rows);
        }
    }

    /** A page to hang on a wall: a sentence, lists side by side, and what else must stand on it. */
    public record SheetPage(Localized title, Localized above, List<SheetLane> lanes, Localized below) implements Part {
        public SheetPage {
            lanes = List.copyOf(lanes);
        }
    }

    /** @param from the questions and columns whose answers become items */
    public record SheetLane(Sign sign, Localized title, List<String> from) {
        public SheetLane {
            from = List.copyOf(from);
        }
    }

    /** What a look through the answers has found and nobody has put right. */
    public record OpenEnds() implements Part {}

    /** The words of the subject that stand anywhere before it, explained. */
    public record WordList() implements Part {}

    /** A section whose exercises are not part of the course yet; {@code text} says what will stand here. */
    public record Pending(Localized text) implements Part {}
}
