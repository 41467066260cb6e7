package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Page;
import org.jspecify.annotations.Nullable;

/** A heading that the table of contents and the bookmarks lead to, once it is known where it comes. */
final class Section {

    private final int level;
    private final String number;
    private final String title;
    private final Slab slab;
    private @Nullable Landing landing;

    Section(int level, String number, String title, Slab slab) {
        this.level = level;
        this.number = number;
        this.title = title;
        this.slab = slab;
    }

    /** @param number the page's printed number */
    record Landing(Page page, int number, float top) {}

    int level() {
        return level;
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    String numberedTitle() {
        return number.isEmpty() ? title : number + " " + title;
    }

    Slab slab() {
        return slab;
    }

    void land(Landing place) {
        landing = place;
    }

    Landing landing() {
        if (landing == null) {
            throw new IllegalStateException("The section has no page yet: " + title);
        }
        return landing;
    }
}
