package dk.masterclass.document.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {

    private static final Role ROLE = new Role() {};
    private static final Typesetter DANISH = Typesetter.of(Language.DANISH);

    @Test
    void ligaturesAndJoinedLettersStillReadAsTyped() {
        String text = "efter offentlig effekt fjord flot ftff";

        assertThat(read(set(text, 500))).isEqualTo(text);
    }

    @Test
    void lineEndsReadAsSpacesAndHyphensAsNothing() {
        String text = "Kommunikationsafdelingens medarbejderadvokatur og kompetenceudviklingsaktiviteterne";

        List<Line> lines = set(text, 110);

        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(read(lines)).isEqualTo(text);
        assertThat(lines.toString()).contains("\u00AD");
    }

    @Test
    void aQuotationMarkStaysWithTheWordsItBelongsTo() {
        List<Line> lines = set("Mette skriver »pause« i gruppen, og den »pause« varer til »i morgen«.", 70);

        assertThat(lines)
                .hasSizeGreaterThan(4)
                .noneMatch(line -> read(List.of(line)).strip().endsWith("»"));
    }

    @Test
    void englishIsNotDivided() {
        StyledText text = StyledText.of("communication considerations representatives", FontStyle.SERIF, ROLE);

        List<Line> lines = Typesetter.of(Language.ENGLISH).running(text, 11, 95);

        assertThat(lines).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "Speciallægepraksisplanlægningsstabiliseringsperiodespeciallægepraksisplanlægning",
                "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
                "مرحبابالعالممرحبابالعالممرحبابالعالممرحبابالعالممرحبابالعالم",
                "안녕하세요안녕하세요안녕하세요안녕하세요"
            })
    void whatIsWiderThanTheLineIsDividedAndReadsWhole(String word) {
        List<Line> lines = set(word, 60);

        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines).allSatisfy(line -> assertThat(line.width(11)).isLessThanOrEqualTo(60.01f));
        assertThat(read(lines)).isEqualTo(withoutJoiners(word));
    }

    @Test
    void wordsFromTheRightStandRightToLeftButAreReadInOrder() {
        Line line = set("Hej שלום עולם", 400).getFirst();

        List<String> words = line.pieces().stream()
                .map(placed -> placed.piece().run().text())
                .toList();
        assertThat(words).containsExactly("Hej", " ", "שלום", " ", "עולם");
        assertThat(line.pieces().get(2).x()).isGreaterThan(line.pieces().get(4).x());
    }

    @Test
    void aSingleLineEndsInAnEllipsisWhenItMust() {
        Line line = DANISH.single("En meget lang linje, der ikke er plads til", FontStyle.SANS, ROLE, 10, 100);

        assertThat(line.width(10)).isLessThanOrEqualTo(100);
        assertThat(read(List.of(line))).endsWith("…").startsWith("En meget");
    }

    @Test
    void lineBreaksOfTheTextAreKept() {
        assertThat(set("en\nto\n\ntre", 400)).hasSize(4);
    }

    private static List<Line> set(String text, float width) {
        return DANISH.running(StyledText.of(text, FontStyle.SERIF, ROLE), 11, width);
    }

    private static String read(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.pieces().stream())
                .map(placed -> spoken(placed.piece()))
                .collect(Collectors.joining())
                .replace("\u00AD", "");
    }

    private static String spoken(Piece piece) {
        String actual = piece.actualText();
        if (actual != null) {
            return withoutJoiners(actual);
        }
        var spoken = new StringBuilder();
        for (int i = 0; i < piece.run().size(); i++) {
            spoken.append(piece.run().glyph(i).text());
        }
        return withoutJoiners(spoken.toString());
    }

    private static String withoutJoiners(String text) {
        return text.replaceAll("[\u200C\u200D\uFE00-\uFE0F]", "");
    }
}
