package dk.masterclass.strategy.writing;

import dk.masterclass.course.StrategyOutline.Section;

/** The printed numbers: the outline's own in a draft, and without holes in a final document; letters for appendices. */
final class SectionNumbers {

    private final boolean draft;
    private int next = 1;
    private char letter = 'A';
    private boolean counted;
    private boolean lettered;

    SectionNumbers(boolean draft) {
        this.draft = draft;
    }

    String next(Section section) {
        lettered = section.isAppendix();
        if (lettered) {
            return String.valueOf(letter);
        }
        counted = section.number().matches("\\d+");
        return draft || !counted ? section.number() : String.valueOf(next);
    }

    /** Whether the section that got the last number is printed. */
    void used(boolean printed) {
        if (printed && lettered) {
            letter++;
        } else if (printed && counted) {
            next++;
        }
    }
}
