package dk.masterclass.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.markdown.MarkdownReader.Fault;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

    private final MarkdownReader reader = new MarkdownReader("network.svg"::equals);

    @Test
    void headingsStartBelowTheTitleOfThePage() {
        assertThat(blocks("## Først æbler\n\n### Så pærer\n\n## Først æbler"))
                .containsExactly(
                        new Block.Heading(1, "foerst-aebler", "", "Først æbler"),
                        new Block.Heading(2, "saa-paerer", "", "Så pærer"),
                        new Block.Heading(1, "foerst-aebler-2", "", "Først æbler"));
    }

    @Test
    void runsOfTextKeepTheirMarkUp() {
        assertThat(blocks("Et *lille* **ord** og\net [link](https://example.dk/a)."))
                .containsExactly(new Block.Paragraph(List.of(
                        new Inline.Text("Et "),
                        new Inline.Emphasis(Inline.text("lille")),
                        new Inline.Text(" "),
                        new Inline.Strong(Inline.text("ord")),
                        new Inline.Text(" og et "),
                        new Inline.Link(Inline.text("link"), "https://example.dk/a"),
                        new Inline.Text("."))));
    }

    @Test
    void aNumberKeepsItsUnitOnTheSameLine() {
        assertThat(blocks("8 % af 240 kr. og 3 procent"))
                .containsExactly(new Block.Paragraph(Inline.text("8\u00a0% af 240\u00a0kr. og 3 procent")));
    }

    @Test
    void listsHoldBlocks() {
        assertThat(blocks("1. Én\n2. To\n   - inde"))
                .containsExactly(new Block.Items(
                        true,
                        List.of(
                                List.of(paragraph("Én")),
                                List.of(
                                        paragraph("To"),
                                        new Block.Items(false, List.of(List.of(paragraph("inde"))))))));
    }

    @Test
    void aFactHasNumberTextAndSource() {
        assertThat(blocks("""
                > [!fact] 8 %
                > af de adspurgte har delt
                > et opslag.
                > — Altimeter, 2016 · mere end 2.000 forbrugere
                """))
                .containsExactly(new Block.Fact(
                        "8 %",
                        Inline.text("af de adspurgte har delt et opslag."),
                        "Altimeter, 2016 · mere end 2.000 forbrugere"));
    }

    @Test
    void boxesHaveKindTitleAndBlocks() {
        assertThat(blocks("> [!key] Husk\n> Én ting.\n>\n> - Og en til.\n\n> [!warning]\n> Pas på."))
                .containsExactly(
                        new Block.Callout(
                                Block.Callout.Kind.KEY,
                                Optional.of("Husk"),
                                List.of(
                                        paragraph("Én ting."),
                                        new Block.Items(false, List.of(List.of(paragraph("Og en til.")))))),
                        new Block.Callout(Block.Callout.Kind.WARNING, Optional.empty(), List.of(paragraph("Pas på."))));
    }

    @Test
    void aQuotationNamesWhoSaidIt() {
        assertThat(blocks("> [!quote]\n> Mennesker lytter.\n> — Nogen"))
                .containsExactly(new Block.Quote(Inline.text("Mennesker lytter."), "Nogen"));
    }

    @Test
    void aPictureAloneIsAFigure() {
        assertThat(blocks("![To *store* ringe](network.svg \"Et netværk.\")"))
                .containsExactly(new Block.Figure("network.svg", "To store ringe", "Et netværk."));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "# Titel|begin headings with ##",
                "### For dybt|A heading is skipped: ## comes before ###",
                "###### Alt for dybt|Headings go from ## to ####",
                "<div>html</div>|HTML can't be used here",
                "Et <b>ord</b>|HTML can't be used here: <b>",
                "Et `ord`|Code can't be used here: ord",
                "---|Code and rules can't be used here",
                "> Bare et citat|A quoted block begins with what it is",
                "> [!tip] Hej|Unknown box [!tip]",
                "> [!fact]|A fact begins with its number",
                "> [!key] Kun en titel|The box has no text",
                "![](network.svg)|needs words for those who can't see it",
                "![Ord](other.svg)|There is no figure other.svg",
                "Midt i ![Ord](network.svg) teksten|A figure stands alone",
                "[ud](javascript:alert(1))|A link leads to",
                "[ud](//evil.example)|A link leads to",
                "[ud](side.html)|A link leads to",
            })
    void whatCannotBeTakenIsNamed(String markdown, String message) {
        assertThat(faults("Før.\n\n" + markdown)).anySatisfy(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.message()).contains(message);
        });
    }

    @Test
    void aFactWithoutSourceIsAFault() {
        assertThat(faults("> [!fact] 561 %\n> længere ud"))
                .singleElement()
                .extracting(Fault::message)
                .asString()
                .contains("561 %", "needs its source and year");
    }

    @Test
    void aFaultInsideABoxStandsOnItsOwnLine() {
        assertThat(faults("Før.\n\n> [!note]\n> Fint.\n>\n> Et `ord`."))
                .containsExactly(new Fault(6, "Code can't be used here: ord"));
    }

    @Test
    void headingsInsideABoxAreRefused() {
        assertThat(faults("> [!note]\n> ## Titel"))
                .extracting(Fault::message)
                .contains("A box has no headings; its title stands behind the mark");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "\u0000", "> ", "> [!", "![", "- ", "[a]: https://x.example", "&#0;", ">>>>> x"})
    void anyTextCanBeRead(String markdown) {
        assertThat(reader.read(markdown)).isNotNull();
    }

    private List<Block> blocks(String markdown) {
        var result = reader.read(markdown);
        assertThat(result.faults()).isEmpty();
        return result.blocks();
    }

    private List<Fault> faults(String markdown) {
        return reader.read(markdown).faults();
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Inline.text(text));
    }
}
