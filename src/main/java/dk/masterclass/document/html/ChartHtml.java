package dk.masterclass.document.html;

import dk.masterclass.document.Block.Bar;
import dk.masterclass.document.Block.BarChart;
import dk.masterclass.document.Block.Mark;

/**
 * Draws a bar chart as a table of its numbers with a bar in each row: who can't see the bars reads the table. All
 * places are percentages, so that the drawing fits any width while its text keeps its size.
 */
final class ChartHtml {

    private final HtmlWriter html;
    private final Words words;
    private final InlineHtml inlines;

    ChartHtml(HtmlWriter html, Words words) {
        this.html = html;
        this.words = words;
        this.inlines = new InlineHtml(html, words);
    }

    void write(BarChart chart) {
        html.open("figure", "class", "doc-chart").element("figcaption", chart.caption());
        html.open("table", "class", "doc-bars", "aria-label", chart.alternative());
        html.open("tbody");
        chart.bars().forEach(bar -> row(chart, bar));
        html.close("tbody").close("table");
        axis(chart);
        if (!chart.marks().isEmpty()) {
            html.open("ul", "class", "doc-marks");
            chart.marks().forEach(mark -> html.element("li", () -> mark(mark)));
            html.close("ul");
        }
        html.close("figure");
    }

    private void row(BarChart chart, Bar bar) {
        html.open("tr", "class", bar.attention() ? "doc-bar doc-attention" : "doc-bar");
        html.element("th", () -> inlines.answered(bar.label(), bar.source()), "scope", "row");
        html.element("td", () -> drawing(chart, bar), "class", "doc-bar-drawing");
        html.open("td", "class", "doc-bar-value").text(bar.valueText());
        if (bar.attention()) {
            html.element("span", words.lookHere(), "class", "doc-unseen");
        }
        html.close("td").close("tr");
    }

    private void drawing(BarChart chart, Bar bar) {
        html.open("svg", "width", "100%", "height", "16", "focusable", "false", "aria-hidden", "true");
        rect("doc-bar-track", 100);
        Double value = bar.value();
        if (value != null) {
            rect("doc-bar-length", percent(chart, value));
        }
        for (Mark mark : chart.marks()) {
            String x = percentText(percent(chart, mark.at()));
            html.element("line", "", "class", "doc-bar-mark", "x1", x, "x2", x, "y1", "0", "y2", "16");
        }
        html.close("svg");
    }

    private void rect(String styleClass, double width) {
        html.element("rect", "", "class", styleClass, "width", percentText(width), "y", "3", "height", "10", "rx", "2");
    }

    /** The numbers below the bars: both ends of the scale, and where the marks are. */
    private void axis(BarChart chart) {
        html.open("div", "class", "doc-axis");
        html.open("svg", "width", "100%", "height", "20", "focusable", "false", "aria-hidden", "true");
        tick(chart, chart.from(), "doc-tick doc-tick-first");
        chart.marks().forEach(mark -> tick(chart, mark.at(), "doc-tick"));
        tick(chart, chart.to(), "doc-tick doc-tick-last");
        html.close("svg").close("div");
    }

    private void tick(BarChart chart, double at, String styleClass) {
        html.element("text", words.number(at), "class", styleClass, "x", percentText(percent(chart, at)), "y", "14");
    }

    private void mark(Mark mark) {
        html.element("span", words.number(mark.at()), "class", "doc-mark-value").text(" " + mark.label());
    }

    private static double percent(BarChart chart, double value) {
        double length = chart.to() - chart.from();
        return length > 0 ? Math.clamp((value - chart.from()) / length * 100, 0, 100) : 0;
    }

    private static String percentText(double percent) {
        return Math.round(percent * 10) / 10.0 + "%";
    }
}
