package dk.masterclass.document.compare;

import static dk.masterclass.document.compare.Written.answered;
import static dk.masterclass.document.compare.Written.paragraph;
import static dk.masterclass.document.compare.Written.picture;
import static dk.masterclass.document.compare.Written.row;
import static dk.masterclass.document.compare.Written.table;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import dk.masterclass.document.SourcePath;
import dk.masterclass.document.compare.Comparison.Change;
import dk.masterclass.document.compare.Comparison.Same;
import dk.masterclass.document.pdf.PrintCheck;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Block RISKS = new Block.Heading(1, "S9", "9", "Risici");
    private static final String WHY = "Vi gør det, fordi vi mangler montører, og fordi få kender os.";

    @Test
    void equalDocumentsHaveNoChanges() {
        var comparison = compare(List.of(RISKS, paragraph(WHY)), List.of(RISKS, paragraph(WHY)));

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.blocks()).containsExactly(RISKS, paragraph(WHY));
    }

    @Test
    void wordsAreMarkedWhereTheyChanged() {
        var before = answered("1C/trigger", "Vi mangler ti montører i år.");
        var after = answered("1C/trigger", "Vi mangler tolv dygtige montører i år.");

        assertThat(shown(List.of(RISKS, before), List.of(RISKS, after)))
                .containsExactly("Vi mangler [-ti-] [+tolv dygtige+] montører i år.");
    }

    @Test
    void aTextWrittenAnewIsNotCutToShreds() {
        var before = answered("1C/trigger", "Det startede med et opslag om en strømafbrydelse.");
        var after = answered("1C/trigger", "Ledelsen vil have flere ansøgere.");

        assertThat(shown(List.of(before), List.of(after)))
                .containsExactly(
                        "[-Det startede med et opslag om en strømafbrydelse.-] [+Ledelsen vil have flere ansøgere.+]");
    }

    @Test
    void answersOfDifferentQuestionsAreNeverOneText() {
        var before = answered("1C/trigger", "Vi mangler montører.");
        var after = answered("2A/purpose", "Vi mangler montører.");

        var changes = compare(List.of(before), List.of(after)).changes();

        assertThat(changes).extracting(Change::fate).containsExactly(Fate.DELETED, Fate.INSERTED);
    }

    @Test
    void rowsOfATableAreKnownByTheirAnswers() {
        var before = table(row("a", "Intern modstand", "3"), row("b", "Ingen tid", "4"), row("c", "Fejlopslag", "2"));
        var after =
                table(row("b", "For lidt tid", "4"), row("c", "Fejlopslag", "2"), row("d", "Sponsoren rejser", "5"));

        assertThat(shown(List.of(RISKS, before), List.of(RISKS, after)))
                .containsExactly("[-Intern modstand-] | [-3-]\n[-Ingen-] [+For lidt+] tid | 4\n"
                        + "Fejlopslag | 2\n[+Sponsoren rejser+] | [+5+]");
    }

    @Test
    void aRowThatHasOnlyMovedSaysSoInBothPlaces() {
        var before = table(row("a", "Intern modstand", "3"), row("b", "Ingen tid", "4"), row("c", "Fejlopslag", "2"));
        var after = table(row("b", "Ingen tid", "4"), row("c", "Fejlopslag", "2"), row("a", "Intern modstand", "3"));
        var rewritten = table(row("b", "Ingen tid", "4"), row("c", "Fejlopslag", "2"), row("a", "Modstand", "3"));

        assertThat(shown(List.of(RISKS, before), List.of(RISKS, after)))
                .containsExactly("[-(flyttet herfra) Intern modstand-] | [-3-]\nIngen tid | 4\nFejlopslag | 2\n"
                        + "[+(flyttet hertil) Intern modstand+] | [+3+]");
        assertThat(shown(List.of(RISKS, before), List.of(RISKS, rewritten))).noneMatch(row -> row.contains("flyttet"));
    }

    @Test
    void whatIsInsertedInARowIsOneChange() {
        var comparison = compare(
                List.of(RISKS, paragraph(WHY)),
                List.of(RISKS, paragraph("Ny indledning."), paragraph("Og mere."), paragraph(WHY)));

        assertThat(comparison.changes()).singleElement().satisfies(change -> {
            assertThat(change.fate()).isEqualTo(Fate.INSERTED);
            assertThat(change.blocks()).hasSize(2);
        });
        assertThat(comparison.parts().getFirst().stretches().getLast()).isEqualTo(new Same(List.of(paragraph(WHY))));
    }

    @Test
    void sectionsAreKnownByTheirAddressWhateverTheirNumber() {
        var later = new Block.Heading(1, "S9", "8", "Risici");

        assertThat(compare(List.of(RISKS, paragraph(WHY)), List.of(later, paragraph(WHY)))
                        .changes())
                .isEmpty();
    }

    @Test
    void aSectionThatIsGoneStandsWhereItWas() {
        var first = new Block.Heading(1, "S1", "1", "Resumé");
        var last = new Block.Heading(1, "S10", "10", "Ambassadører");

        var comparison = compare(
                List.of(first, paragraph("a"), RISKS, paragraph(WHY), last, paragraph("b")),
                List.of(first, paragraph("a"), last, paragraph("b")));

        assertThat(comparison.parts())
                .extracting(part -> part.heading().orElseThrow().text())
                .containsExactly("Resumé", "Risici [slettet]", "Ambassadører");
        assertThat(comparison.changedParts()).hasSize(1);
    }

    @Test
    void aPictureIsComparedByItsNumbers() {
        var comparison = compare(List.of(picture("3", false)), List.of(picture("5", false)));

        assertThat(comparison.changes()).singleElement().satisfies(change -> {
            assertThat(change.blocks().getFirst()).isInstanceOf(Block.Picture.class);
            assertThat(shown(change.blocks().get(1))).isEqualTo("Ingen tid | [-3-] [+5+]");
        });
        assertThat(compare(List.of(picture("3", true)), List.of(picture("5", true)))
                        .changes()
                        .getFirst()
                        .blocks()
                        .get(1))
                .isEqualTo(new Block.Paragraph(List.of(new Inline.Emphasis(
                        Inline.text("Billedet »Risikokort« er tegnet om, fordi tallene er ændret.")))));
    }

    @Test
    void aHoleIsThereOrNot() {
        var hole = new Block.Paragraph(List.of(
                new Inline.Text("Det begynder i "), new Inline.Missing("Uge nummer", new SourcePath("8F/week"))));
        var filled = new Block.Paragraph(
                List.of(new Inline.Text("Det begynder i "), new Inline.Answered("Uge 12", new SourcePath("8F/week"))));

        assertThat(shown(List.of(hole), List.of(filled))).containsExactly("Det begynder i [-Uge nummer-] [+Uge 12+]");
    }

    @RepeatedTest(200)
    void acceptingGivesTheLaterAndRejectingTheEarlierDocument(RepetitionInfo repetition) {
        var random = new ChanceDocuments(repetition.getCurrentRepetition());
        var earlier = random.blocks();
        var later = random.changed(earlier);

        var blocks = compare(earlier, later).blocks();

        assertThat(words(blocks, Inline.Deleted.class)).isEqualTo(words(later, Inline.Deleted.class));
        assertThat(words(blocks, Inline.Inserted.class)).isEqualTo(words(earlier, Inline.Inserted.class));
    }

    @Test
    void aComparisonPrintsLikeAnyDocument() {
        for (int seed = 0; seed < 5; seed++) {
            var random = new ChanceDocuments(seed);
            var earlier = random.blocks();
            var cover = new Document.Cover("Havnby", "", List.of("Version 1.0 og 1.1"), "fod", false, "");
            var blocks = compare(earlier, random.changed(earlier)).blocks();

            PrintCheck.assertPrints(new Document(Language.DANISH, "Ændringer", Optional.of(cover), blocks));
        }
    }

    private static Comparison compare(List<Block> earlier, List<Block> later) {
        return Comparison.of(document(earlier), document(later));
    }

    private static Document document(List<Block> blocks) {
        return new Document(Language.DANISH, "Strategi", Optional.empty(), blocks);
    }

    private static List<String> shown(List<Block> earlier, List<Block> later) {
        return compare(earlier, later).changes().stream()
                .flatMap(change -> change.blocks().stream())
                .map(ComparisonTest::shown)
                .toList();
    }

    private static String shown(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> shownWords(paragraph.content());
            case Block.Table table ->
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> shownWords(cell.content()))
                                .collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("\n"));
            default -> throw new IllegalArgumentException("Not shown: " + block);
        };
    }

    private static String shownWords(List<Inline> content) {
        return content.stream()
                .map(inline -> switch (inline) {
                    case Inline.Inserted inserted -> "[+" + Inline.plain(inserted.content()) + "+]";
                    case Inline.Deleted deleted -> "[-" + Inline.plain(deleted.content()) + "-]";
                    default -> Inline.plain(List.of(inline));
                })
                .collect(Collectors.joining());
    }

    /** All words without those of one mark. */
    private static String words(List<Block> blocks, Class<? extends Inline> dropped) {
        var kept = Reading.of(blocks).stream().filter(inline -> !dropped.isInstance(inline));
        return Inline.plain(kept.toList()).replaceAll("\\(flyttet her(til|fra)\\)|\\s", "");
    }
}
