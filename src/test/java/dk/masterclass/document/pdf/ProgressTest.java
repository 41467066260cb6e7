package dk.masterclass.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void everyPageIsToldAndTheLastOneLast() throws Exception {
        var told = new ArrayList<List<Integer>>();

        var pdf = new PdfRenderer().render(severalPages(), (printed, pages) -> told.add(List.of(printed, pages)));

        try (var read = Loader.loadPDF(pdf)) {
            int pages = read.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            assertThat(told).extracting(List::getLast).containsOnly(pages);
            assertThat(told).extracting(List::getFirst).isSorted().endsWith(pages);
            assertThat(told.stream().map(List::getFirst).distinct()).hasSizeGreaterThan(pages - 2);
        }
    }

    @Test
    void whoeverDoesNotWantItAnyMoreStopsItBetweenTwoPages() {
        var told = new ArrayList<Integer>();

        assertThatThrownBy(() -> new PdfRenderer().render(severalPages(), (printed, pages) -> {
                    told.add(printed);
                    if (printed >= 2) {
                        throw new CancellationException("not any more");
                    }
                }))
                .isInstanceOf(CancellationException.class)
                .hasMessage("not any more");
        assertThat(told).endsWith(2);
    }

    private static Document severalPages() {
        var cover = new Document.Cover("Havnby Energi", "", List.of(), "Havnby Energi", false, "");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "a", "1", "Et afsnit"));
        Stream.generate(() -> new Block.Paragraph(Inline.text("Ord nok til nogle linjer. ".repeat(60))))
                .limit(16)
                .forEach(blocks::add);
        return new Document(Language.DANISH, "Strategi", Optional.of(cover), blocks);
    }
}
