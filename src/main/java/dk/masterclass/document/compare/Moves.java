package dk.masterclass.document.compare;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import java.util.ArrayList;
import java.util.List;

/** Says at the beginning of a row, an item or an entry that it only stands in another place than it did. */
final class Moves {

    private final Marks marks;

    Moves(Marks marks) {
        this.marks = marks;
    }

    List<Block.Cell> row(Fate fate, List<Block.Cell> row) {
        var labelled = new ArrayList<>(row);
        labelled.set(0, new Block.Cell(labelled(fate, row.getFirst().content())));
        return labelled;
    }

    List<Block> item(Fate fate, List<Block> item) {
        if (!(item.getFirst() instanceof Block.Paragraph first)) {
            return item;
        }
        var labelled = new ArrayList<>(item);
        labelled.set(0, new Block.Paragraph(labelled(fate, first.content())));
        return labelled;
    }

    Block.Entry entry(Fate fate, Block.Entry entry) {
        return new Block.Entry(labelled(fate, entry.name()), entry.aside(), entry.content());
    }

    private List<Inline> labelled(Fate fate, List<Inline> content) {
        var labelled = new ArrayList<Inline>();
        labelled.add(new Inline.Emphasis(Inline.text(marks.moved(fate) + " ")));
        labelled.addAll(content);
        return labelled;
    }
}
