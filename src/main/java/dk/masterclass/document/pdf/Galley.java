package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Page;
import java.util.ArrayList;
import java.util.List;

/** Everything that is set but not yet on pages, as one long strip. */
final class Galley {

    private final List<Entry> entries = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private final List<Movable> floats = new ArrayList<>();
    private final List<Movable> plates = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private List<Continuation> continuations = List.of();
    private boolean breakNext;
    private boolean glueNext;
    private float gapNext;
    private boolean tightNext;

    /**
     * @param slices those of the slab, with what its neighbours ask of it
     * @param marks what hangs beside its first slice
     */
    record Entry(Slab slab, List<Slice> slices, List<Continuation> continuations, List<Mark> marks) {

        boolean isGlued() {
            return slices.getFirst().glued();
        }

        Entry glued(boolean glued) {
            Slice first = slices.getFirst();
            return first.glued() == glued
                    ? this
                    : beginning(new Slice(first.height(), first.gap(), glued, first.room()));
        }

        /** Never parted, and not from what is before it unless it is the first. */
        Entry allGlued(boolean first) {
            var glued = new ArrayList<>(slices);
            glued.replaceAll(Slice::glue);
            if (first) {
                glued.set(0, slices.getFirst());
            }
            return new Entry(slab, List.copyOf(glued), continuations, marks);
        }

        /** As much of a page must be left for it. */
        Entry wanting(float room) {
            return beginning(slices.getFirst().withRoom(room));
        }

        Entry beginning(Slice first) {
            var changed = new ArrayList<>(slices);
            changed.set(0, first);
            return new Entry(slab, List.copyOf(changed), continuations, marks);
        }

        List<Pagination.Row> rows() {
            float repeated = 0;
            for (Continuation continuation : continuations) {
                repeated += continuation.height();
            }
            var rows = new ArrayList<Pagination.Row>(slices.size());
            for (Slice slice : slices) {
                rows.add(new Pagination.Row(slice, repeated));
            }
            return rows;
        }
    }

    /** Entries from {@code first} up to but without {@code end} that text of their section may overtake. */
    record Movable(int first, int end) {}

    /** A background behind the entries from {@code first} up to but without {@code end}. */
    record Frame(int first, int end, Background background) {}

    /** Paints what lies behind a part of a panel. */
    interface Background {
        void paint(Page page, float top, float bottom);
    }

    void add(Slab slab) {
        var slices = new ArrayList<>(slab.slices());
        Slice first = slices.getFirst();
        first = first.withGap(tightNext ? gapNext : Math.max(gapNext, first.gap()));
        slices.set(0, breakNext ? first.withRoom(Float.MAX_VALUE) : glueNext ? first.glue() : first);
        entries.add(new Entry(slab, List.copyOf(slices), continuations, List.copyOf(marks)));
        marks.clear();
        breakNext = false;
        glueNext = false;
        gapNext = 0;
        tightNext = false;
    }

    /** The next slab stays on the page of the one before. */
    void glueNext() {
        glueNext = true;
    }

    /** The next slab begins a page; several breaks in a row, or one at an end, leave no page empty. */
    void breakPage() {
        breakNext = true;
    }

    /** The next slab keeps at least this distance. */
    void space(float gap) {
        gapNext = Math.max(gapNext, gap);
    }

    /** The next slab keeps this distance, whatever it would like itself. */
    void tighten(float gap) {
        gapNext = gap;
        tightNext = true;
    }

    /** The mark hangs beside the next slab. */
    void mark(Mark mark) {
        marks.add(mark);
    }

    /** If nothing has come for the mark to hang beside, it gets a line of its own. */
    void placeMark(float height) {
        if (!marks.isEmpty()) {
            add(new Blank(height));
        }
    }

    /** Whatever the action adds repeats the continuation on every page it goes on. */
    void continued(Continuation continuation, Runnable action) {
        List<Continuation> outer = continuations;
        var inner = new ArrayList<>(outer);
        inner.add(continuation);
        continuations = List.copyOf(inner);
        action.run();
        continuations = outer;
    }

    /** Whatever the action adds is not parted, unless it is taller. */
    void whole(float tallest, Runnable action) {
        int first = entries.size();
        action.run();
        glueNext = false;
        float height = 0;
        for (Entry entry : entries.subList(first, entries.size())) {
            for (Slice slice : entry.slices()) {
                height += slice.gap() + slice.height();
            }
        }
        for (int i = first; i < entries.size() && height <= tallest; i++) {
            entries.set(i, entries.get(i).allGlued(i == first));
        }
    }

    /** Whatever the action adds may come later than the text behind it, if it doesn't fit where it stands. */
    void floating(Runnable action) {
        int first = entries.size();
        action.run();
        if (continuations.isEmpty()) {
            floats.add(new Movable(first, entries.size()));
        }
    }

    /** Whatever the action adds is a page of its own; text before it may go on behind it. */
    void plate(Runnable action) {
        breakPage();
        int first = entries.size();
        action.run();
        if (continuations.isEmpty()) {
            plates.add(new Movable(first, entries.size()));
        }
        breakPage();
    }

    /** Whatever the action adds stands on the background, with the padding above and below. */
    void framed(Background background, float padding, Runnable action) {
        int first = entries.size();
        int place = frames.size();
        add(new Blank(padding));
        glueNext();
        tighten(0);
        continued(Continuation.space(padding), action);
        glueNext();
        tighten(0);
        add(new Blank(padding));
        frames.add(place, new Frame(first, entries.size(), background));
    }

    /** How long the strip is. */
    float height() {
        float height = 0;
        for (Entry entry : entries) {
            for (Slice slice : entry.slices()) {
                height += slice.height() + slice.gap();
            }
        }
        return height;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Movable> floats() {
        return floats;
    }

    List<Movable> plates() {
        return plates;
    }

    /** Outer ones first. */
    List<Frame> frames() {
        return frames;
    }
}
