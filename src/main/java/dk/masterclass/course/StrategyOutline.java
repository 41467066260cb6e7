package dk.masterclass.course;

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

    /** A section whose exercises are not part of the course yet; {@code text} says what will stand here. */
    public record Pending(Localized text) implements Part {}
}
