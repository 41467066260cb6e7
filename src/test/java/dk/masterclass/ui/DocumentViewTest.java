package dk.masterclass.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What goes over the wire when a document changes. */
class DocumentViewTest {

    private final DocumentView view = new DocumentView();

    @Test
    void aChangeConcernsItsOwnSectionAlone() {
        show(section(1, "Vi mangler montører."), section(2, "Vi er 420."), section(3, "Vi begynder i marts."));
        var first = part(0);
        var last = part(2);

        show(section(1, "Vi mangler montører."), section(2, "Vi er 433."), section(3, "Vi begynder i marts."));

        assertThat(part(0)).isEqualTo(first).contains("montører");
        assertThat(part(1)).contains("433").doesNotContain("montører", "marts");
        assertThat(part(2)).isEqualTo(last);
    }

    @Test
    void whatIsGoneIsEmptied() {
        show(section(1, "Før"), section(2, "Også"));

        show(section(1, "Efter"));

        assertThat(part(0)).contains("Efter");
        assertThat(part(1)).isEmpty();
    }

    @Test
    void theLastPartHoldsWhateverIsTooMuch() {
        view.show(
                IntStream.rangeClosed(1, 60)
                        .boxed()
                        .flatMap(number -> section(number, "Tekst " + number + ".").stream())
                        .toList(),
                Language.DANISH);

        assertThat(part(46)).contains("Tekst 47.").doesNotContain("Tekst 48.");
        assertThat(part(47)).contains("Tekst 48.", "Tekst 60.");
        assertThat(view.getElement().hasProperty("part48")).isFalse();
    }

    @SafeVarargs
    private void show(List<Block>... sections) {
        view.show(Stream.of(sections).flatMap(List::stream).toList(), Language.DANISH);
    }

    private String part(int at) {
        return view.getElement().getProperty("part" + at, "");
    }

    private static List<Block> section(int number, String text) {
        return List.of(
                new Block.Heading(1, "S" + number, String.valueOf(number), "Afsnit"),
                new Block.Paragraph(Inline.text(text)));
    }
}
