package dk.masterclass.document.compare;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import java.util.List;
import java.util.Optional;

/**
 * What became of a block.
 *
 * @param fate empty if nothing happened to it
 */
record Outcome(Optional<Fate> fate, List<Block> blocks) {

    static Outcome same(Block block) {
        return new Outcome(Optional.empty(), List.of(block));
    }

    /** The merged block if anything in it is marked, or else the later one as it is. */
    static Outcome of(Block merged, Block later) {
        return isMarked(merged) ? new Outcome(Optional.of(Fate.CHANGED), List.of(merged)) : same(later);
    }

    private static boolean isMarked(Block block) {
        return Reading.of(List.of(block)).stream()
                .anyMatch(inline -> inline instanceof Inline.Inserted || inline instanceof Inline.Deleted);
    }
}
