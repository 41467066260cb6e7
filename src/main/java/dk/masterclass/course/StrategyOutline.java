package dk.masterclass.course;

import dk.masterclass.document.Block.Sign;
import dk.masterclass.document.drawing.Lattice.Shade;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
     * @param number the printed number; empty where it has none
     */
    public record Section(String id, String number, Localized title, List<Part> parts) {
        public Section {
            parts = List.copyOf(parts);
        }
    }

    /** One piece of a section. */
    public sealed interface Part {}

    public record Subheading(Localized text) implements Part {}

    /** One or more sentences with addresses in braces, as {@link SentenceTemplate} reads them. */
    public record Sentences(Localized template) implements Part {}

    /** A call-out for the one sentence that matters. */
    public record KeySentence(Localized template) implements Part {}

    /**
     * One wording for each option of a choice: what the answer means, said in sentences. They continue the paragraph
     * before them. Options without a wording say nothing.
     */
    public record ChoiceSentence(String address, Map<String, Localized> templates) implements Part {
        public ChoiceSentence {
            templates = Map.copyOf(templates);
        }
    }

    /** The chosen or ranked options, or the lines, of one answer as a list. */
    public record AnswerList(String address, boolean numbered) implements Part {}

    /** The rows of a table, the named columns only. */
    public record AnswerTable(String address, List<String> columns, Optional<Localized> caption) implements Part {
        public AnswerTable {
            columns = List.copyOf(columns);
        }
    }

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

    /** A section whose exercises are not part of the course yet; {@code text} says what will stand here. */
    public record Pending(Localized text) implements Part {}
}
