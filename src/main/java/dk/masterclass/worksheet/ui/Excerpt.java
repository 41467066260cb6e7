package dk.masterclass.worksheet.ui;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import java.util.List;
import java.util.stream.Stream;

/** What of the document stands beside the questions: of a long table only the first rows, and how many more there are. */
final class Excerpt {

    static final int MOST_ROWS = 20;

    private final Words words;

    Excerpt(Words words) {
        this.words = words;
    }

    List<Block> of(List<Block> sections) {
        return sections.stream()
                .flatMap(block -> block instanceof Block.Table table ? of(table) : Stream.of(block))
                .toList();
    }

    private Stream<Block> of(Block.Table table) {
        int more = table.rows().size() - MOST_ROWS;
        if (more <= 0) {
            return Stream.of(table);
        }
        var first = new Block.Table(
                table.caption(), table.columns(), table.rows().subList(0, MOST_ROWS), table.rowHeaders());
        return Stream.of(first, new Block.Paragraph(Inline.text(words.of("document.more", more))));
    }
}
