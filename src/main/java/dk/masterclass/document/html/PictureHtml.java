package dk.masterclass.document.html;

import dk.masterclass.document.Block.Badge;
import dk.masterclass.document.Block.Key;
import dk.masterclass.document.Block.Picture;
import dk.masterclass.document.SourcePath;

/** Shows a picture with its key beside or below it, and the numbers behind it for those who want them as a table. */
final class PictureHtml {

    private final HtmlWriter html;
    private final Words words;
    private final InlineHtml inlines;

    PictureHtml(HtmlWriter html, Words words, InlineHtml inlines) {
        this.html = html;
        this.words = words;
        this.inlines = inlines;
    }

    void write(Picture picture) {
        html.open("figure", "class", "doc-picture").element("figcaption", picture.caption());
        html.open("div", "class", "doc-picture-body");
        SourcePath source = picture.source();
        inlines.link(
                "doc-picture-link",
                source,
                () -> new DrawingHtml(html).write(picture.drawing(), picture.alternative()));
        if (!picture.key().isEmpty()) {
            html.open("ul", "class", "doc-key-list");
            picture.key().forEach(this::write);
            html.close("ul");
        }
        html.close("div");
        html.open("details", "class", "doc-numbers").element("summary", words.numbers());
        new TableHtml(html, inlines).write(picture.numbers());
        html.close("details").close("figure");
    }

    private void write(Key key) {
        Badge badge = key.badge();
        html.open("li");
        String ground =
                "ground-" + badge.ground().token() + " ink-" + badge.ink().token();
        html.element("span", badge.text(), "class", "doc-badge " + ground).text(" ");
        html.element("span", () -> inlines.write(key.text()));
        html.close("li");
    }
}
