package dk.masterclass.document.html;

import dk.masterclass.document.Block;

/** Shows things told one by one as a list of names and what is said of each. */
final class EntriesHtml {

    private final HtmlRenderer renderer;
    private final HtmlWriter html;
    private final InlineHtml inlines;

    EntriesHtml(HtmlRenderer renderer, HtmlWriter html, InlineHtml inlines) {
        this.renderer = renderer;
        this.html = html;
        this.inlines = inlines;
    }

    void write(Block.Entries entries) {
        html.open("dl", "class", "doc-entries");
        entries.entries().forEach(this::write);
        html.close("dl");
    }

    private void write(Block.Entry entry) {
        html.open("div", "class", "doc-entry").open("dt");
        inlines.write(entry.name());
        if (!entry.aside().isEmpty()) {
            html.text(" ").open("span", "class", "doc-aside");
            inlines.write(entry.aside());
            html.close("span");
        }
        html.close("dt").open("dd");
        renderer.write(entry.content(), html);
        html.close("dd").close("div");
    }
}
