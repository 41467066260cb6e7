package dk.masterclass.document.html;

import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import java.util.List;

/**
 * Turns documents into HTML for the screen, dressed by {@code styles/document.css}. Blocks come out side by side;
 * whoever shows them puts them into an element of class {@code doc}.
 *
 * <p>Words that somebody answered, and gaps, are links to their question and carry its address as {@code data-source}.
 */
public final class HtmlRenderer {

    private static final int USUAL_TOP = 2;
    private static final int LOWEST = 6;

    private final Words words;
    private final int topHeading;
    private final Explainer explainer;
    private final boolean linked;

    /** Headings begin at {@code h2}, below the title of the page. */
    public HtmlRenderer(Language language) {
        this(language, USUAL_TOP);
    }

    /** @param topHeading the HTML level of a heading of level 1, from 1 to 4 */
    public HtmlRenderer(Language language, int topHeading) {
        this(language, topHeading, Explainer.silent(), true);
    }

    /** Explains words where they stand. */
    public HtmlRenderer(Language language, Explainer explainer) {
        this(language, USUAL_TOP, explainer, true);
    }

    /** @param linked whether answers and gaps lead to their questions, for those who may go there */
    public HtmlRenderer(Language language, int topHeading, boolean linked) {
        this(language, topHeading, Explainer.silent(), linked);
    }

    private HtmlRenderer(Language language, int topHeading, Explainer explainer, boolean linked) {
        if (topHeading < 1 || topHeading > 4) {
            throw new IllegalArgumentException("Headings begin at 1 to 4, not " + topHeading);
        }
        this.words = Words.in(language);
        this.topHeading = topHeading;
        this.explainer = explainer;
        this.linked = linked;
    }

    /** For a file, in which answers lead nowhere. */
    static HtmlRenderer unlinked(Language language) {
        return new HtmlRenderer(language, USUAL_TOP, Explainer.silent(), false);
    }

    /** The blocks of a document in its own language, below the title of the page. */
    public static String render(Document document) {
        return new HtmlRenderer(document.language()).render(document.blocks());
    }

    public String render(List<Block> blocks) {
        var html = new HtmlWriter();
        write(blocks, html);
        return html.toString();
    }

    /** Writes blocks into a larger piece of HTML. */
    public void write(List<Block> blocks, HtmlWriter html) {
        var inlines = new InlineHtml(html, words, explainer, linked);
        blocks.forEach(block -> write(block, html, inlines));
    }

    private void write(Block block, HtmlWriter html, InlineHtml inlines) {
        switch (block) {
            case Block.Heading heading -> heading(heading, html);
            case Block.Paragraph paragraph -> inlines.paragraph("doc-p", paragraph.content());
            case Block.Items items -> items(items, html, inlines);
            case Block.Table table -> new TableHtml(html, inlines).write(table);
            case Block.Callout callout -> callout(callout, html);
            case Block.Fact fact -> fact(fact, html, inlines);
            case Block.Entries entries -> new EntriesHtml(this, html, inlines).write(entries);
            case Block.Quote quote -> quote(quote, html, inlines);
            case Block.Figure figure -> figure(figure, html);
            case Block.Picture picture -> new PictureHtml(html, words, inlines).write(picture);
            case Block.Sheet sheet -> new SheetHtml(this, html, inlines).write(sheet);
            case Block.Gap gap -> html.element("p", () -> inlines.gap(gap), "class", "doc-gap-block");
            case Block.PageBreak pageBreak -> html.open("hr", "class", "doc-page-break");
        }
    }

    private void heading(Block.Heading heading, HtmlWriter html) {
        String tag = headingTag(heading.level());
        html.open(tag, "id", heading.id(), "class", "doc-h doc-h" + heading.level());
        if (!heading.number().isEmpty()) {
            html.element("span", heading.number(), "class", "doc-number").text(" ");
        }
        html.text(heading.text()).close(tag);
    }

    String headingTag(int level) {
        return "h" + Math.min(LOWEST, topHeading + level - 1);
    }

    private void items(Block.Items items, HtmlWriter html, InlineHtml inlines) {
        String tag = items.numbered() ? "ol" : "ul";
        html.open(tag, "class", "doc-list");
        for (List<Block> item : items.items()) {
            html.open("li");
            if (item.size() == 1 && item.getFirst() instanceof Block.Paragraph only) {
                inlines.write(only.content());
            } else {
                write(item, html);
            }
            html.close("li");
        }
        html.close(tag);
    }

    private void callout(Block.Callout callout, HtmlWriter html) {
        String kind = switch (callout.kind()) {
            case KEY -> "doc-key";
            case NOTE -> "doc-note";
            case WARNING -> "doc-warning";
            case TAKE_AWAY -> "doc-take-away";
        };
        String title = callout.title().orElse(words.titleOf(callout.kind()));
        html.open("div", "class", "doc-callout " + kind, "role", "note", "aria-label", title);
        callout.title().ifPresent(text -> html.element("p", text, "class", "doc-callout-title"));
        write(callout.content(), html);
        html.close("div");
    }

    private static void fact(Block.Fact fact, HtmlWriter html, InlineHtml inlines) {
        html.open("div", "class", "doc-fact").element("p", fact.figure(), "class", "doc-fact-figure");
        html.open("div");
        inlines.paragraph("doc-fact-text", fact.text());
        html.element("p", fact.source(), "class", "doc-source").close("div").close("div");
    }

    private static void quote(Block.Quote quote, HtmlWriter html, InlineHtml inlines) {
        html.open("figure", "class", "doc-quote").open("blockquote");
        inlines.paragraph("doc-quote-text", quote.content());
        html.close("blockquote").element("figcaption", quote.by()).close("figure");
    }

    private static void figure(Block.Figure figure, HtmlWriter html) {
        html.open("figure", "class", "doc-figure");
        html.open("img", "src", "/figur/" + figure.name(), "alt", figure.alternative(), "loading", "lazy");
        if (!figure.caption().isEmpty()) {
            html.element("figcaption", figure.caption());
        }
        html.close("figure");
    }
}
