package dk.masterclass.strategy;

import dk.masterclass.worksheet.Progress;
import java.util.List;
import java.util.Optional;

/**
 * How far the strategy is.
 *
 * @param appendices those that the document has, which are not counted among its sections
 * @param questions the required questions of all exercises that the course has so far
 */
public record Completeness(List<SectionState> sections, List<SectionState> appendices, Progress questions) {

    public Completeness {
        sections = List.copyOf(sections);
        appendices = List.copyOf(appendices);
    }

    /**
     * @param title in the language that was asked for
     * @param questions the required questions that the section prints; nothing is required of a section whose exercises
     *     do not exist yet
     * @param hasText whether an answer is printed in it
     * @param more whether parts of it come from exercises that are not in the course yet
     */
    public record SectionState(
            String id, String number, String title, Progress questions, boolean hasText, boolean more) {

        /** Whether nothing can be answered yet. */
        public boolean isPending() {
            return more && !hasText && questions.required() == 0;
        }
    }

    /** From 0 to 100: the share of the required questions that hold an answer. */
    public int percent() {
        return questions.percent();
    }

    public int sectionsWithText() {
        return (int) sections.stream().filter(SectionState::hasText).count();
    }

    public Optional<SectionState> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }
}
