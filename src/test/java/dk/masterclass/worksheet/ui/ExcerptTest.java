package dk.masterclass.worksheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import dk.masterclass.ui.Messages;
import dk.masterclass.ui.SpokenTime;
import dk.masterclass.worksheet.Havnby;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The document beside the questions stays light, however long a table is. */
class ExcerptTest {

    private final Excerpt excerpt =
            new Excerpt(new Words(new Messages(), new SpokenTime(Havnby.CLOCK, new Messages()), Language.DANISH));

    @Test
    void ofALongTableTheFirstRowsAreShownAndTheRestCounted() {
        var blocks = excerpt.of(List.of(table(200)));

        assertThat(((Block.Table) blocks.getFirst()).rows()).hasSize(Excerpt.MOST_ROWS);
        assertThat(blocks.getLast())
                .isEqualTo(new Block.Paragraph(Inline.text("… og 180 rækker mere. I strategien står de alle.")));
    }

    @Test
    void aShortTableStandsThereAsItIs() {
        assertThat(excerpt.of(List.of(table(Excerpt.MOST_ROWS)))).containsExactly(table(Excerpt.MOST_ROWS));
    }

    private static Block.Table table(int rows) {
        var cells = IntStream.range(0, rows)
                .mapToObj(number -> List.of(new Block.Cell(Inline.text("Række " + number))))
                .toList();
        return new Block.Table(Optional.empty(), List.of(new Block.Column("Titel", 1, Block.Align.START)), cells, true);
    }
}
