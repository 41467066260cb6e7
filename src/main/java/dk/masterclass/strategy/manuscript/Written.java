package dk.masterclass.strategy.manuscript;

import dk.masterclass.document.Block;
import java.util.List;

/** @param answered whether anything in the blocks comes from an answer */
public record Written(List<Block> blocks, boolean answered) {

    public static final Written NOTHING = new Written(List.of(), false);

    public Written {
        blocks = List.copyOf(blocks);
    }

    public static Written answered(Block... blocks) {
        return new Written(List.of(blocks), true);
    }

    public static Written fixed(Block... blocks) {
        return new Written(List.of(blocks), false);
    }
}
