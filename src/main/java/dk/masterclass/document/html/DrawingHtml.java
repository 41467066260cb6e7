package dk.masterclass.document.html;

import dk.masterclass.document.Drawing;
import dk.masterclass.document.Drawing.Disc;
import dk.masterclass.document.Drawing.Line;
import dk.masterclass.document.Drawing.Rectangle;
import dk.masterclass.document.Drawing.Ring;
import dk.masterclass.document.Drawing.Words;
import dk.masterclass.document.Tone;

/** Writes a drawing as SVG in the colours of the page. */
final class DrawingHtml {

    private final HtmlWriter html;

    DrawingHtml(HtmlWriter html) {
        this.html = html;
    }

    /** A picture that says in words what it shows. */
    void write(Drawing drawing, String alternative) {
        open(drawing, "doc-drawing").attribute("role", "img").attribute("aria-label", alternative);
        shapes(drawing);
    }

    /** A sign beside words that say the same. */
    void decoration(Drawing drawing) {
        open(drawing, "doc-sign").attribute("aria-hidden", "true");
        shapes(drawing);
    }

    private HtmlWriter open(Drawing drawing, String styleClass) {
        String box = "0 0 " + number(drawing.width()) + " " + number(drawing.height());
        return html.open("svg", "class", styleClass, "viewBox", box, "focusable", "false");
    }

    private void shapes(Drawing drawing) {
        drawing.shapes().forEach(this::write);
        html.close("svg");
    }

    private void write(Drawing.Shape shape) {
        switch (shape) {
            case Rectangle area ->
                shape("rect", fill(area.tone()))
                        .attribute("x", number(area.left()))
                        .attribute("y", number(area.top()))
                        .attribute("width", number(area.width()))
                        .attribute("height", number(area.height()))
                        .close("rect");
            case Disc disc ->
                circle(fill(disc.tone()), disc.x(), disc.y(), disc.radius()).close("circle");
            case Ring ring ->
                circle(stroke(ring.tone()), ring.x(), ring.y(), ring.radius())
                        .attribute("stroke-width", number(ring.thickness()))
                        .close("circle");
            case Line line -> write(line);
            case Words words -> write(words);
        }
    }

    private void write(Line line) {
        shape("line", stroke(line.tone()))
                .attribute("x1", number(line.fromX()))
                .attribute("y1", number(line.fromY()))
                .attribute("x2", number(line.toX()))
                .attribute("y2", number(line.toY()))
                .attribute("stroke-width", number(line.thickness()));
        if (line.dashed()) {
            html.attribute("stroke-dasharray", "2 2");
        }
        html.close("line");
    }

    private void write(Words words) {
        String anchor = switch (words.anchor()) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
        shape("text", fill(words.tone()) + (words.strong() ? " doc-strong" : ""))
                .attribute("x", number(words.x()))
                .attribute("y", number(words.baseline()))
                .attribute("font-size", number(words.size()))
                .attribute("text-anchor", anchor)
                .text(words.text())
                .close("text");
    }

    private HtmlWriter circle(String styleClass, double x, double y, double radius) {
        return shape("circle", styleClass)
                .attribute("cx", number(x))
                .attribute("cy", number(y))
                .attribute("r", number(radius));
    }

    private HtmlWriter shape(String name, String styleClass) {
        return html.open(name, "class", styleClass);
    }

    static String fill(Tone tone) {
        return "fill-" + tone.token();
    }

    private static String stroke(Tone tone) {
        return "stroke-" + tone.token();
    }

    /** At most one decimal, and none where it says nothing. */
    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
