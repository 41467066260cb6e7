package dk.masterclass.document.compare;

import dk.masterclass.document.Block;
import dk.masterclass.document.Language;
import dk.masterclass.document.compare.Comparison.Change;
import dk.masterclass.document.compare.Comparison.Part;
import dk.masterclass.document.compare.Comparison.Same;
import dk.masterclass.document.compare.Comparison.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the sections of a comparison and counts what changed. */
final class Parts {

    private final BlockDiff diff;
    private final Marks marks;
    private final List<Part> parts = new ArrayList<>();
    private int changes;

    Parts(Language language) {
        this.diff = new BlockDiff(language);
        this.marks = Marks.in(language);
    }

    List<Part> parts() {
        return parts;
    }

    /** Both begin with their heading; a section that isn't there has no blocks. */
    void add(List<Block> earlier, List<Block> later) {
        var stretches = new ArrayList<Stretch>();
        diff.outcomes(body(earlier), body(later)).stream()
                .filter(outcome -> !outcome.blocks().isEmpty())
                .forEach(outcome -> add(outcome, stretches));
        parts.add(new Part(heading(earlier, later), stretches));
    }

    private Optional<Block.Heading> heading(List<Block> earlier, List<Block> later) {
        if (!later.isEmpty()) {
            return first(later).map(heading -> earlier.isEmpty() ? marked(Fate.INSERTED, heading) : heading);
        }
        return first(earlier).map(heading -> marked(Fate.DELETED, heading));
    }

    private Block.Heading marked(Fate fate, Block.Heading heading) {
        return new Block.Heading(heading.level(), heading.id(), heading.number(), marks.mark(fate, heading.text()));
    }

    private static Optional<Block.Heading> first(List<Block> section) {
        return section.getFirst() instanceof Block.Heading heading && heading.level() == 1
                ? Optional.of(heading)
                : Optional.empty();
    }

    private static List<Block> body(List<Block> section) {
        return section.isEmpty() || first(section).isEmpty() ? section : section.subList(1, section.size());
    }

    /** What is inserted or deleted in a row is one change. */
    private void add(Outcome outcome, List<Stretch> stretches) {
        var last = stretches.isEmpty() ? null : stretches.getLast();
        if (outcome.fate().isEmpty()) {
            var before = last instanceof Same same ? same.blocks() : List.<Block>of();
            replace(last instanceof Same, new Same(joined(before, outcome.blocks())), stretches);
        } else if (last instanceof Change change
                && change.fate() == outcome.fate().get()
                && change.fate() != Fate.CHANGED) {
            var blocks = joined(change.blocks(), outcome.blocks());
            replace(true, new Change(change.number(), change.fate(), blocks), stretches);
        } else {
            stretches.add(new Change(++changes, outcome.fate().get(), outcome.blocks()));
        }
    }

    private static void replace(boolean isReplaced, Stretch stretch, List<Stretch> stretches) {
        if (isReplaced) {
            stretches.removeLast();
        }
        stretches.add(stretch);
    }

    private static List<Block> joined(List<Block> first, List<Block> second) {
        var both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
