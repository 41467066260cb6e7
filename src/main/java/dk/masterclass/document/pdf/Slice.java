package dk.masterclass.document.pdf;

/**
 * The smallest part that a page break can come between: a line, a table row's line, a picture.
 *
 * @param gap the space above it, unless it begins a page
 * @param glued whether it must stay on the page of the slice before it
 * @param room how much of the page must be left for it to be begun there
 */
record Slice(float height, float gap, boolean glued, float room) {

    static Slice of(float height) {
        return new Slice(height, 0, false, 0);
    }

    static Slice glued(float height) {
        return new Slice(height, 0, true, 0);
    }

    Slice withGap(float gap) {
        return new Slice(height, gap, glued, room);
    }

    Slice withRoom(float room) {
        return new Slice(height, gap, glued, room);
    }

    Slice glue() {
        return new Slice(height, gap, true, room);
    }
}
