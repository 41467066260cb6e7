package dk.masterclass.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Block;
import dk.masterclass.document.Block.Align;
import dk.masterclass.document.Document;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables are as wide as their content asks, and what can't be divided isn't. */
class TablesTest {

    private static final Pattern DATE = Pattern.compile("\\b\\d\\d\\.\\d\\d\\.\\d{4}\\b");
    private static final Pattern AMOUNT = Pattern.compile("\\b\\d{3}\\.\\d{3}\\.\\d{3}\\b");
    private static final int ROWS = 12;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void datesAndNumbersStandOnOneLineBesideWhateverText(long seed) throws IOException {
        var random = new Random(seed);

        var seen = seen(table(random, 2 + random.nextInt(4)));

        assertThat(DATE.matcher(seen).results().count()).isEqualTo(ROWS);
        assertThat(AMOUNT.matcher(seen).results().count()).isEqualTo(ROWS);
    }

    @Test
    void shortAnswersStandOnOneLineWhileLongOnesTakeTheRest() {
        var wishes = List.of(wish(40, 40, 40, 16_000), wish(900, 60, 30, 4_000_000), wish(300, 60, 30, 300_000));

        float[] widths = new ColumnWidths(wishes, 400).share();

        assertThat(widths[0]).isEqualTo(40);
        assertThat(widths[1]).isGreaterThan(widths[2]);
        assertThat(widths[0] + widths[1] + widths[2]).isBetween(399f, 400.1f);
    }

    @Test
    void wordsAreDividedBeforeDatesAre() {
        var wishes = List.of(wish(50, 50, 50, 9_000), wish(500, 300, 40, 900_000), wish(500, 300, 40, 900_000));

        float[] widths = new ColumnWidths(wishes, 300).share();

        assertThat(widths[0]).isGreaterThanOrEqualTo(50);
        assertThat(widths[1]).isEqualTo(widths[2]);
    }

    @Test
    void nothingIsWiderThanItsTableHowevermuchStandsThere() {
        var wishes = new ArrayList<Wish>();
        for (int i = 0; i < 30; i++) {
            wishes.add(wish(5000, 4000, 3000, 9e12f));
        }

        float sum = 0;
        for (float width : new ColumnWidths(wishes, 300).share()) {
            sum += width;
        }

        assertThat(sum).isLessThanOrEqualTo(300);
    }

    @Test
    void theOnlyColumnOfATableIsContentAndNotNames() throws IOException {
        var column = new Block.Column("Beslutning", 1, Align.START);
        var table = new Block.Table(Optional.empty(), List.of(column), List.of(List.of(cell("24 timer"))), true);

        try (var file = Loader.loadPDF(print(table))) {
            assertThat(TagTree.read(file).all("TD")).hasSize(1);
        }
    }

    private static Wish wish(float line, float word, float fragment, float text) {
        return new Wish(line, word, fragment, text, false);
    }

    private static Block.Table table(Random random, int textColumns) {
        var columns = new ArrayList<Block.Column>();
        for (int i = 0; i < textColumns; i++) {
            columns.add(new Block.Column(words(random, 1 + random.nextInt(3)), 3, Align.START));
        }
        columns.add(new Block.Column("Frist", 0.1, Align.START));
        columns.add(new Block.Column("Beløb", 0.1, Align.END));
        var rows = new ArrayList<List<Block.Cell>>();
        for (int row = 0; row < ROWS; row++) {
            var cells = new ArrayList<Block.Cell>();
            for (int i = 0; i < textColumns; i++) {
                cells.add(cell(words(random, 1 + random.nextInt(30))));
            }
            cells.add(cell("%02d.%02d.2027".formatted(1 + random.nextInt(28), 1 + random.nextInt(12))));
            cells.add(cell("%03d.000.000".formatted(100 + random.nextInt(900))));
            rows.add(cells);
        }
        return new Block.Table(Optional.empty(), columns, rows, true);
    }

    private static String words(Random random, int count) {
        var subject =
                List.of("medarbejderadvokatur", "en", "kolleger", "kommunikationsansvarlig", "og", "ambassadører");
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            words.add(subject.get(random.nextInt(subject.size())));
        }
        return String.join(" ", words);
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(Inline.text(text));
    }

    private static String seen(Block block) throws IOException {
        try (var file = Loader.loadPDF(print(block))) {
            return new PDFTextStripper().getText(file);
        }
    }

    private static byte[] print(Block block) {
        return new PdfRenderer().render(new Document(Language.DANISH, "Tabel", Optional.empty(), List.of(block)));
    }
}
