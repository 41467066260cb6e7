package dk.masterclass.strategy;

import dk.masterclass.document.Block;
import java.util.List;

/** @param answered whether anything in the blocks comes from an answer */
record Written(List<Block> blocks, boolean answered) {

    static final Written NOTHING = new Written(List.of(), false);

    Written {
        blocks = List.copyOf(blocks);
    }

    static Written answered(Block... blocks) {
        return new Written(List.of(blocks), true);
    }

    static Written fixed(Block... blocks) {
        return new Written(List.of(blocks), false);
    }
}
