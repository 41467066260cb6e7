package dk.masterclass.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Block;
import dk.masterclass.document.Block.Align;
import dk.masterclass.document.Block.Cell;
import dk.masterclass.document.Block.Column;
import dk.masterclass.document.Document;
import dk.masterclass.document.Drawing;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import dk.masterclass.document.SourcePath;
import dk.masterclass.document.Tone;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {

    private static final SourcePath TRIGGER = new SourcePath("1C/trigger");

    @Test
    void headingsStartBelowTheTitleAndCanBeLinkedTo() {
        assertThat(html(new Block.Heading(1, "S3", "3", "Formål"), new Block.Heading(2, "S3-1", "", "Mål")))
                .isEqualTo("<h2 id=\"S3\" class=\"doc-h doc-h1\"><span class=\"doc-number\">3</span> Formål</h2>"
                        + "<h3 id=\"S3-1\" class=\"doc-h doc-h2\">Mål</h3>");
    }

    @Test
    void headingsCanStartLower() {
        assertThat(new HtmlRenderer(Language.DANISH, 3).render(List.of(new Block.Heading(1, "a", "", "A"))))
                .startsWith("<h3 ");
    }

    @Test
    void answersAndGapsLeadToTheirQuestion() {
        var paragraph = new Block.Paragraph(List.of(
                new Inline.Answered("Vi mangler montører", TRIGGER), new Inline.Missing("Anledningen", TRIGGER)));

        assertThat(html(paragraph))
                .isEqualTo("<p class=\"doc-p\">"
                        + "<a class=\"doc-answered\" href=\"/oevelse/1C#1C/trigger\" data-source=\"1C/trigger\">"
                        + "Vi mangler montører</a>"
                        + "<a class=\"doc-gap\" href=\"/oevelse/1C#1C/trigger\" data-source=\"1C/trigger\">"
                        + "<span class=\"doc-unseen\">Ikke besvaret endnu: </span>Anledningen</a></p>");
    }

    @Test
    void whatPeopleTypeStaysText() {
        var typed = new Block.Paragraph(List.of(new Inline.Answered("<img src=x onerror=alert(1)>", TRIGGER)));

        assertThat(html(typed)).contains("&lt;img src=x onerror=alert(1)&gt;").doesNotContain("<img");
    }

    @Test
    void linksThatWouldRunAreHarmless() {
        var link = new Block.Paragraph(List.of(new Inline.Link(Inline.text("x"), "javascript:alert(1)")));

        assertThat(html(link)).contains("<a href=\"#\">x</a>");
    }

    @Test
    void tablesNameTheirColumnsAndRows() {
        var table = new Block.Table(
                Optional.of("Kanaler"),
                List.of(new Column("Kanal", 2, Align.START), new Column("Følgere", 1, Align.END)),
                List.of(List.of(cell("LinkedIn"), cell("3.900"))),
                true);

        assertThat(html(table))
                .isEqualTo("<table class=\"doc-table\"><caption>Kanaler</caption>"
                        + "<thead><tr><th scope=\"col\" class=\"doc-start\">Kanal</th>"
                        + "<th scope=\"col\" class=\"doc-end\">Følgere</th></tr></thead>"
                        + "<tbody><tr><th scope=\"row\">LinkedIn</th>"
                        + "<td class=\"doc-end\" data-label=\"Følgere\">3.900</td></tr></tbody></table>");
    }

    @Test
    void aRowNamedByANumberSaysOfWhat() {
        var table = new Block.Table(
                Optional.empty(),
                List.of(new Column("Uge", 1, Align.END), new Column("Handling", 2, Align.START)),
                List.of(List.of(cell("12"), cell("Piloten begynder"))),
                true);

        assertThat(html(table)).contains("<th scope=\"row\" data-label=\"Uge\">12</th>");
    }

    @Test
    void listsNest() {
        var inner = new Block.Items(true, List.of(List.of(paragraph("inde"))));
        var outer = new Block.Items(false, List.of(List.of(paragraph("ude")), List.of(paragraph("og"), inner)));

        assertThat(html(outer))
                .isEqualTo("<ul class=\"doc-list\"><li>ude</li><li><p class=\"doc-p\">og</p>"
                        + "<ol class=\"doc-list\"><li>inde</li></ol></li></ul>");
    }

    @Test
    void aBoxWithoutTitleStillHasAName() {
        var box = new Block.Callout(Block.Callout.Kind.KEY, Optional.empty(), List.of(paragraph("Det.")));

        assertThat(html(box))
                .isEqualTo("<div class=\"doc-callout doc-key\" role=\"note\" aria-label=\"Det vigtigste\">"
                        + "<p class=\"doc-p\">Det.</p></div>");
    }

    @Test
    void thingsToldOneByOneAreNamesAndWhatIsSaidOfThem() {
        var entry =
                new Block.Entry(Inline.text("Driftsstop"), Inline.text("Score 15"), List.of(paragraph("Vi svarer.")));

        assertThat(html(new Block.Entries(List.of(entry))))
                .isEqualTo("<dl class=\"doc-entries\"><div class=\"doc-entry\"><dt>Driftsstop"
                        + " <span class=\"doc-aside\">Score 15</span></dt>"
                        + "<dd><p class=\"doc-p\">Vi svarer.</p></dd></div></dl>");
    }

    @Test
    void factsQuotesAndFiguresSayWhereTheyComeFrom() {
        assertThat(html(new Block.Fact("8 %", Inline.text("har delt"), "Altimeter, 2016")))
                .contains("<p class=\"doc-source\">Altimeter, 2016</p>");
        assertThat(html(new Block.Quote(Inline.text("Mennesker lytter"), "Rikke Damgaard")))
                .contains("<blockquote>", "<figcaption>Rikke Damgaard</figcaption>");
        assertThat(html(new Block.Figure("net.svg", "Et \"net\"", "")))
                .isEqualTo("<figure class=\"doc-figure\"><img src=\"/figur/net.svg\" alt=\"Et &quot;net&quot;\""
                        + " loading=\"lazy\"></figure>");
    }

    @Test
    void aPictureSaysInWordsWhatItShowsAndHasItsNumbersAsATable() {
        var drawing = new Drawing(
                340,
                20,
                List.of(
                        new Drawing.Rectangle(0, 0, 170.04, 10, Tone.PITCH_LIGHT),
                        new Drawing.Line(0, 5, 340, 5, Tone.CHALK, 1, true),
                        new Drawing.Words("<Ledelse>", 170, 12, 11.5, true, Tone.INK, Drawing.Anchor.MIDDLE, 340)));
        var key = new Block.Key(
                new Block.Badge("1", Tone.SURFACE, Tone.PITCH), List.of(new Inline.Answered("Net", TRIGGER)));
        var numbers = new Block.Table(
                Optional.empty(),
                List.of(new Block.Column("Område", 1, Align.START)),
                List.of(List.of(new Block.Cell(Inline.text("Ledelse")))),
                true);

        assertThat(html(new Block.Picture(
                        "Parathed", "Ledelse ligger \"højest\"", drawing, List.of(key), numbers, true, TRIGGER)))
                .contains("<figcaption>Parathed</figcaption>")
                .contains("<a class=\"doc-picture-link\" href=\"/oevelse/1C#1C/trigger\" data-source=\"1C/trigger\">"
                        + "<svg class=\"doc-drawing\" viewBox=\"0 0 340 20\" focusable=\"false\" role=\"img\""
                        + " aria-label=\"Ledelse ligger &quot;højest&quot;\">")
                .contains("<rect class=\"fill-pitch-light\" x=\"0\" y=\"0\" width=\"170\" height=\"10\"></rect>")
                .contains("stroke-dasharray=\"2 2\"")
                .contains("text-anchor=\"middle\">&lt;Ledelse&gt;</text>")
                .contains("<span class=\"doc-badge ground-surface ink-pitch\">1</span>", ">Net</a>")
                .contains("<details class=\"doc-numbers\"><summary>Tallene bag</summary><table", "Ledelse</th>");
    }

    @Test
    void aSheetHasItsListsUnderSignsAndHeadings() {
        var lane = new Block.Lane(Block.Sign.NEVER, "Aldrig", List.of(Inline.text("Love priser")));

        assertThat(html(new Block.Sheet(
                        List.of(new Block.Heading(2, "S8-2", "", "På én side")), List.of(lane), List.of())))
                .contains("<div class=\"doc-page\"><h3 id=\"S8-2\"")
                .contains("<section class=\"doc-lane doc-lane-flag\"><h4 class=\"doc-lane-title\">")
                .contains("aria-hidden=\"true\"", "<span>Aldrig</span></h4>", "<li>Love priser</li>");
    }

    @Test
    void aDocumentIsShownInItsOwnLanguage() {
        var gap = new Block.Gap("Goals", Optional.of(TRIGGER));
        var document = new Document(Language.ENGLISH, "Strategy", Optional.empty(), List.of(gap));

        assertThat(HtmlRenderer.render(document)).contains("Not answered yet: ");
    }

    @Test
    void aGapWithoutQuestionIsNoLink() {
        assertThat(html(new Block.Gap("Her kommer målene.", Optional.empty())))
                .isEqualTo("<p class=\"doc-gap-block\">Her kommer målene.</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000\u0001", "\uD83D", "😀👩‍👩‍👧", "مرحبا", "</p><script>", "a\r\nb"})
    void anyTextCanBeShown(String text) {
        String html = html(
                new Block.Heading(1, "a", text, text),
                new Block.Paragraph(List.of(
                        new Inline.Answered(text, TRIGGER), new Inline.Missing(text, TRIGGER), new Inline.LineBreak())),
                new Block.Gap(text, Optional.empty()));

        assertThat(html).doesNotContain("<script").doesNotContain("\u0000");
    }

    private static String html(Block... blocks) {
        return new HtmlRenderer(Language.DANISH).render(List.of(blocks));
    }

    private static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(Inline.text(text));
    }

    private static Cell cell(String text) {
        return new Cell(Inline.text(text));
    }
}
