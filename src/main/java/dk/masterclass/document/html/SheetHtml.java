package dk.masterclass.document.html;

import dk.masterclass.document.Block.Lane;
import dk.masterclass.document.Block.Sheet;
import dk.masterclass.document.Inline;
import dk.masterclass.document.drawing.Signs;
import java.util.List;

/** Shows a sheet: its lists stand side by side where there is room, and below one another where there isn't. */
final class SheetHtml {

    private final HtmlRenderer renderer;
    private final HtmlWriter html;
    private final InlineHtml inlines;

    SheetHtml(HtmlRenderer renderer, HtmlWriter html, InlineHtml inlines) {
        this.renderer = renderer;
        this.html = html;
        this.inlines = inlines;
    }

    void write(Sheet sheet) {
        html.open("div", "class", "doc-page");
        renderer.write(sheet.above(), html);
        html.open("div", "class", "doc-lanes");
        sheet.lanes().forEach(this::write);
        html.close("div");
        renderer.write(sheet.below(), html);
        html.close("div");
    }

    private void write(Lane lane) {
        html.open(
                "section",
                "class",
                "doc-lane doc-lane-" + Signs.ground(lane.sign()).token());
        html.open(renderer.headingTag(3), "class", "doc-lane-title");
        new DrawingHtml(html).decoration(Signs.of(lane.sign()));
        html.element("span", lane.title()).close(renderer.headingTag(3));
        html.open("ul", "class", "doc-lane-items");
        for (List<Inline> item : lane.items()) {
            html.element("li", () -> inlines.write(item));
        }
        html.close("ul").close("section");
    }
}
